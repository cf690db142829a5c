import { installDependencies } from './install.mjs';
import { repository } from './paths.mjs';
import { run } from './process.mjs';

/** Installs and builds: what every script needs that runs the extension or the CLI. */
export async function prepare() {
  await installDependencies();
  // In a process of its own, because esbuild is there only now.
  const code = await run('npm', ['run', '--silent', 'build'], { cwd: repository });
  if (code !== 0) throw new Error('The build failed.');
}
