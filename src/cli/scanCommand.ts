import type { Severity } from '../core/finding.ts';
import { applyBaselines } from '../scan/baselines.ts';
import { type ScanResult, scan } from '../scan/scan.ts';
import { printJson } from './json.ts';
import type { Arguments } from './options.ts';
import { writeOutput } from './output.ts';
import { createReport, type ScanReport } from './scanReport.ts';
import { printScanText } from './scanText.ts';
import { exitCodes, type Terminal, UsageError } from './terminal.ts';
import { escapeControls, lookOf } from './text.ts';
import { checkJobs, oneOf } from './values.ts';
import { openWorkspace, scanStdin, updateBaselines, type Workspace } from './workspace.ts';

const failLevels = ['warning', 'error', 'information', 'never'] as const;
const ranks: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2, error: 3 };

/** `scan`: references and findings in files and folders, or in the text on standard input. */
export async function runScan(options: Arguments, terminal: Terminal): Promise<number> {
  const format = oneOf(options, 'format', ['text', 'json']);
  const failOn = oneOf(options, 'fail-on', failLevels);
  checkJobs(options);
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
  const file = options.values.get('output');
  const chunks =
    format === 'json' ? printJson(report) : printScanText(report, lookOf(terminal, file !== undefined));
  await writeOutput(chunks, file, terminal.stdout);
  if (options.switches.has('update-baseline')) return exitCodes.clean;
  return failOn !== 'never' && hasFinding(report, failOn) ? exitCodes.findings : exitCodes.clean;
}

async function search(options: Arguments, workspace: Workspace, terminal: Terminal): Promise<ScanResult> {
  const name = options.values.get('stdin-filename');
  if (options.switches.has('stdin')) {
    const [path] = options.positionals;
    if (path !== undefined) throw new UsageError(`--stdin scans no files; leave ${JSON.stringify(path)} out`);
    return scanStdin(workspace, name ?? 'stdin', await terminal.readStdin());
  }
  if (name !== undefined) throw new UsageError('--stdin-filename belongs to --stdin; add it');
  return scan(workspace.scan);
}

function hasFinding(report: ScanReport, least: Severity): boolean {
  return report.findings.some(({ severity }) => ranks[severity] >= ranks[least]);
}
