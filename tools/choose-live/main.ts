import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openRecord } from '../../engine/src/record/index.ts';
import { loadPack } from '../../engine/src/record/load.ts';
import type { Table } from '../../engine/src/forecast/live/chosen.ts';
import { fromEstimates, fromExitPolls } from './nights.ts';
import { rowsOf } from './rows.ts';
import { errorByFading, leastWithout, triedUntold, untoldWithout } from './untold.ts';

// npm run choose -- FILE: what engine/src/forecast/live/chosen.ts holds, chosen again; FILE has the estimates seat by seat. An hour or two.
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error(
    'Usage: npm run choose -- FILE, estimates seat by seat as CSV, such as `countroom backtest --mrp` reads.',
  );
  process.exitCode = 2;
} else choose(file);

function choose(path: string): void {
  const record = openRecord(loadPack());
  const byExitPoll = fromExitPolls(record);
  const byEstimate = fromEstimates(record, basename(path), readFileSync(path, 'utf8'));
  const tell = (line: string) => console.error(line);
  print('BROAD', rowsOf('BROAD', byExitPoll, tell));
  print('BROAD_OF_MRP', rowsOf('BROAD_OF_MRP', byEstimate, tell));
  print('CLOSE', rowsOf('CLOSE', byExitPoll, tell));
  const nights = [...byExitPoll, ...byEstimate];
  const [fadings, untold] = [nights.map(errorByFading), nights.map(triedUntold)];
  for (const leftOut of [...byExitPoll.map(({ night }) => night.election), 'none']) {
    console.log(`UNTOLD_AT_FIRST ${leftOut}: ${JSON.stringify(leastWithout(leftOut, fadings))}`);
    console.log(`UNTOLD ${leftOut}: ${JSON.stringify(untoldWithout(leftOut, untold))}`);
  }
}

function print(name: string, table: Table): void {
  const rows = Object.entries(table).map(([leftOut, row]) => `  '${leftOut}': [${row.map(short).join(', ')}],`);
  console.log(`const ${name}: Table = {\n${rows.join('\n')}\n};`);
}

function short(value: number): number {
  return Number(value.toPrecision(4));
}
