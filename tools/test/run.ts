import { run, say } from '../command.ts';
import { buildSiteIfChanged, writeSiteTypes } from '../site.ts';
import { findBrowser } from './chromium.ts';
import { CHECKS, type Check } from './checks.ts';
import { installTestTools } from './prepare.ts';
import { runSuite } from './suite.ts';
import { add, countLine, FAILED, NOTHING, PASSED, type Tally } from './tally.ts';

// npm test: everything. npm test -- ARGS: only the tests that vitest picks for ARGS.
const OTHER_TIME_ZONE = 'America/New_York';

async function main(args: readonly string[]): Promise<Tally> {
  await installTestTools();
  await findBrowser();
  await buildSiteIfChanged();
  if (args.length > 0) return suite(args);
  await writeSiteTypes();
  const checks = await Promise.all(CHECKS.map(runCheck));
  const here = await suite([]);
  return [...checks, here, await elsewhere()].reduce(add, NOTHING);
}

async function runCheck({ name, command }: Check): Promise<Tally> {
  const { ok, output } = await run(command);
  return verdict(name, ok, output);
}

async function suite(args: readonly string[]): Promise<Tally> {
  const { tally, skipped } = await runSuite(args, 'show');
  for (const name of skipped) console.log(`skipped: ${name}`);
  return tally;
}

/** Dates and times must not depend on where the machine is: the same tests again, in another zone, count as one check. */
async function elsewhere(): Promise<Tally> {
  const { ok, output } = await runSuite([], 'keep', OTHER_TIME_ZONE);
  return verdict(`all tests with TZ=${OTHER_TIME_ZONE}`, ok, output);
}

function verdict(name: string, ok: boolean, output: string): Tally {
  console.log(ok ? `✓ ${name}` : `✗ ${name}\n${output}`);
  return ok ? PASSED : FAILED;
}

const tally = await main(process.argv.slice(2)).catch((error: Error) => {
  say(error.message);
  return FAILED;
});
console.log(countLine(tally));
process.exitCode = tally.failed === 0 ? 0 : 1;
