import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cached } from '../../src/build/editor/cache.mjs';
import { runQuietly } from '../../src/build/process.mjs';

/** What a large web project with a little AI in it installs; some of it names models, most does not. */
const packages = `@angular/core@20 @angular/material@20 @babel/preset-env@7 @huggingface/inference@4
  @langchain/community@0.3 @nestjs/core@11 @octokit/rest@22 @aws-sdk/client-bedrock@3 @aws-sdk/client-s3@3
  ai@5 antd@5 core-js@3 d3@7 date-fns@4 echarts@6 effect@3 es-abstract@1 eslint@9 highlight.js@11 jest@30
  langchain@0.3 llamaindex@0.12 lodash@4 mathjs@14 ollama@0.6 openai@5 prettier@3 puppeteer@24 rxjs@7
  sequelize@6 storybook@9 three@0.180 typeorm@0.3 typescript@5.9.3 webpack@5`.split(/\s+/);

/** npm chooses the versions of this day, so that the tree is the same wherever it is made. */
const day = '2026-11-01';

/** A folder of some 80,000 files of 1,300 published packages. Downloaded once; takes two minutes. */
export function packageTree(): Promise<string> {
  return cached('bench-packages', async (folder) => {
    await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', '--loglevel=error'];
    await runQuietly('npm', ['install', `--before=${day}`, ...quiet, ...packages], { cwd: folder });
    // Tools that know the name `node_modules` leave that folder out.
    await rename(path.join(folder, 'node_modules'), path.join(folder, 'packages'));
  });
}
