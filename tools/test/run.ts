import { run, say } from '../command.ts';
import { buildSiteIfChanged, writeSiteTypes } from '../site.ts';
import { findBrowser } from './chromium.ts';
import { CHECKS } from './checks.ts';
import { installTestTools } from './prepare.ts';
import { runSuite } from './suite.ts';
import { add, countLine, FAILED, NOTHING, PASSED, type Tally } from './tally.ts';

// npm test: everything. npm test -- ARGS: only the tests that vitest picks for ARGS.
const FAR_TIME_ZONE = 'America/New_York';
/** Where days and times are read, reckoned and written; not the long trials of prose, which only ask those. */
const OF_TIME = [
  'engine/src/record',
  'engine/src/journal',
  'engine/src/copy/numbers',
  'engine/src/copy/check/fixtures',
  'engine/src/publish',
  'web/src',
];

async function main(args: readonly string[]): Promise<Tally> {
  await installTestTools();
  await findBrowser();
  await buildSiteIfChanged();
  if (args.length > 0) return asked(args);
  await writeSiteTypes();
  // A browser's tests wait much of their time: beside them, what only reads the sources takes what they leave of the machine.
  const beside = checksInTurn();
  const suite = await asked([], FAR_TIME_ZONE);
  return [suite, ...(await beside).map(verdict), verdict(await here())].reduce(add, NOTHING);
}

/** How a check came out, to be said when the suite is done, lest it stands in the middle of what that says. */
interface Checked {
  readonly name: string;
  readonly ok: boolean;
  readonly output: string;
}

async function checksInTurn(): Promise<readonly Checked[]> {
  const checked: Checked[] = [];
  for (const { name, command } of CHECKS) checked.push({ name, ...(await run(command)) });
  return checked;
}

async function asked(args: readonly string[], timeZone?: string): Promise<Tally> {
  const { tally, skipped } = await runSuite(args, 'show', timeZone);
  for (const name of skipped) console.log(`skipped: ${name}`);
  return tally;
}

/**
 * Dates and times must not depend on where the machine is: everything is tried far from London, and what has to do with days again
 * in this machine's own zone, which counts as one check.
 */
async function here(): Promise<Checked> {
  const { ok, output } = await runSuite(OF_TIME, 'keep');
  return { name: 'the tests that have to do with days, in the time zone of this machine', ok, output };
}

function verdict({ name, ok, output }: Checked): Tally {
  console.log(ok ? `✓ ${name}` : `✗ ${name}\n${output}`);
  return ok ? PASSED : FAILED;
}

const tally = await main(process.argv.slice(2)).catch((error: Error) => {
  say(error.message);
  return FAILED;
});
console.log(countLine(tally));
process.exitCode = tally.failed === 0 ? 0 : 1;
