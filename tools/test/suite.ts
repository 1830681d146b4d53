import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, run, type Ended } from '../command.ts';
import { FAILED, type Tally } from './tally.ts';

const VITEST = join(ROOT, 'tools/test/node_modules/vitest/vitest.mjs');
const REPORTS = join(ROOT, 'tools/test/node_modules/.cache');

/** The parts of vitest's JSON report that are read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly TestFile[];
}

interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
}

export interface SuiteRun extends Ended {
  readonly tally: Tally;
  readonly skipped: readonly string[];
}

/** Runs the tests, all or those that `args` name, in a time zone if one is given; what they write is gone with them. */
export async function runSuite(args: readonly string[], output: 'show' | 'keep', timeZone?: string): Promise<SuiteRun> {
  const file = join(REPORTS, `suite-${process.pid}.json`);
  mkdirSync(REPORTS, { recursive: true });
  const room = mkdtempSync(join(tmpdir(), 'countroom-tests-'));
  const ended = await run({
    script: VITEST,
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
    output,
    env: { TMPDIR: room, ...(timeZone && { TZ: timeZone }) },
  }).finally(() => rmSync(room, { recursive: true, force: true }));
  if (!existsSync(file)) return { ...ended, ok: false, tally: FAILED, skipped: [] };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  rmSync(file);
  return { ...ended, tally: tallyOf(report, ended.ok), skipped: skippedIn(report) };
}

/** A file that could not be loaded has no tests to count, and an error outside any test belongs to none: each is a failure. */
function tallyOf(report: Report, ok: boolean): Tally {
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && !hasFailedTest(file)).length;
  const failed = report.numFailedTests + unloaded;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !ok ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const hasFailedTest = (file: TestFile) => file.assertionResults.some((test) => test.status === 'failed');

function skippedIn(report: Report): string[] {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  return tests.filter((test) => !['passed', 'failed'].includes(test.status)).map((test) => test.fullName);
}
