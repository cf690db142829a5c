import { applyBaselines } from '../scan/baselines.ts';
import type { ScanResult } from '../scan/scanResult.ts';
import { deliveryOf } from './delivery.ts';
import type { Arguments } from './options.ts';
import { createReport } from './scanReport.ts';
import { exitCodes, type Terminal, UsageError } from './terminal.ts';
import { escapeControls, quoted } from './text.ts';
import { openWorkspace, scanStdin, scanWorkspace, updateBaselines, type Workspace } from './workspace.ts';

/** `scan`: references and findings in files and folders, or in the text on standard input. */
export async function runScan(options: Arguments, terminal: Terminal): Promise<number> {
  const deliver = deliveryOf(options, terminal);
  checkOptions(options);
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

function search(options: Arguments, workspace: Workspace, terminal: Terminal): Promise<ScanResult> {
  return options.switches.has('stdin')
    ? searchStdin(options, workspace, terminal)
    : scanWorkspace(workspace, terminal);
}

async function searchStdin(
  { values }: Arguments,
  workspace: Workspace,
  terminal: Terminal,
): Promise<ScanResult> {
  return scanStdin(workspace, values.get('stdin-filename') ?? 'stdin', await terminal.readStdin());
}

/** Fails with {@link UsageError} where options make no sense beside each other. */
function checkOptions({ positionals: [path], values, switches }: Arguments): void {
  const isStdin = switches.has('stdin');
  if (isStdin && path !== undefined)
    throw new UsageError(`--stdin scans no files; leave ${quoted(path)} out`);
  if (isStdin && values.has('changed'))
    throw new UsageError('--changed is about files; leave it or --stdin out');
  if (!isStdin && values.has('stdin-filename'))
    throw new UsageError('--stdin-filename belongs to --stdin; add it');
  const part = isStdin ? '--stdin' : values.has('changed') ? '--changed' : null;
  if (part !== null && switches.has('update-baseline'))
    throw new UsageError(`--update-baseline accepts the findings of a whole scan; leave ${part} out`);
}
