import { applyBaselines } from '../scan/baselines.ts';
import type { ScanResult } from '../scan/scanResult.ts';
import { deliveryOf } from './delivery.ts';
import type { Arguments } from './options.ts';
import { createReport } from './scanReport.ts';
import { exitCodes, type Terminal, UsageError } from './terminal.ts';
import { escapeControls } from './text.ts';
import { openWorkspace, scanStdin, scanWorkspace, updateBaselines, type Workspace } from './workspace.ts';

/** `scan`: references and findings in files and folders, or in the text on standard input. */
export async function runScan(options: Arguments, terminal: Terminal): Promise<number> {
  const deliver = deliveryOf(options, terminal);
  checkChanged(options);
  const started = performance.now();
  const workspace = await openWorkspace(options, terminal);
  const found = await search(options, workspace, terminal);
  if (options.switches.has('update-baseline')) {
    for (const path of await updateBaselines(workspace, found)) {
      terminal.stderr.write(`Baseline written: ${escapeControls(path)}\n`);
    }
  }
  const result = await applyBaselines(found, workspace.baseline);
  const report = createReport(result, workspace.scan.dataset, performance.now() - started);
  const exitCode = await deliver(report, result.configuration.dataset);
  return options.switches.has('update-baseline') ? exitCodes.clean : exitCode;
}

async function search(options: Arguments, workspace: Workspace, terminal: Terminal): Promise<ScanResult> {
  const name = options.values.get('stdin-filename');
  if (options.switches.has('stdin')) {
    const [path] = options.positionals;
    if (path !== undefined) throw new UsageError(`--stdin scans no files; leave ${JSON.stringify(path)} out`);
    if (options.switches.has('update-baseline'))
      throw new UsageError('--update-baseline accepts what the whole holds; leave --stdin out');
    return scanStdin(workspace, name ?? 'stdin', await terminal.readStdin());
  }
  if (name !== undefined) throw new UsageError('--stdin-filename belongs to --stdin; add it');
  return scanWorkspace(workspace, terminal);
}

/** Fails with {@link UsageError} where `--changed` makes no sense beside another option. */
function checkChanged({ values, switches }: Arguments): void {
  if (!values.has('changed')) return;
  if (switches.has('stdin')) throw new UsageError('--changed is about files; leave it or --stdin out');
  if (switches.has('update-baseline'))
    throw new UsageError('--update-baseline accepts what the whole holds; leave --changed out');
}
