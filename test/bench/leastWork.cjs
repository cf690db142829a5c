// The least that a scan by Node has to do: list the files, and read each of them or ask when it changed, in two threads
// that share the folders. Nothing is searched.
//
//   node leastWork.cjs FOLDER read|stat
const fs = require('node:fs');
const { isMainThread, Worker, workerData } = require('node:worker_threads');

const [, script, root, work] = process.argv;
const buffer = Buffer.allocUnsafe(2 ** 20);

function look(file) {
  if (work === 'stat') return void fs.statSync(file);
  const descriptor = fs.openSync(file);
  while (fs.readSync(descriptor, buffer, 0, buffer.length, null) === buffer.length);
  fs.closeSync(descriptor);
}

/** Gives the folders in a folder, and looks at its files. */
function enter(folder) {
  const folders = [];
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) folders.push(path);
    else if (entry.isFile()) look(path);
  }
  return folders;
}

function walk(pending) {
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop())
    pending.push(...enter(folder));
}

if (isMainThread) {
  const packages = enter(root).flatMap(enter).flatMap(enter);
  const half = packages.filter((_, i) => i % 2 === 0);
  new Worker(script, { workerData: half, argv: [root, work] });
  walk(packages.filter((_, i) => i % 2 === 1));
} else walk(workerData);
