import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { constantsFor } from '../../engine/src/forecast/index.ts';
import { openRecord } from '../../engine/src/record/index.ts';
import { loadPack } from '../../engine/src/record/load.ts';
import { fromEstimates, fromExitPolls, type PastNight } from './nights.ts';
import { leastWrong, tryReadings } from './reading.ts';
import { climber, type Climbed, type TableName } from './rows.ts';
import type { Done, Given, Task } from './task.ts';
import { thinnedNight } from './thin.ts';

const { file, every } = workerData as Given;
const record = openRecord(loadPack());
const asked = (past: PastNight) => (every === 1 ? past : thinnedNight(past, every));
const byExitPoll = fromExitPolls(record).map(asked);
const byEstimate = fromEstimates(record, basename(file), readFileSync(file, 'utf8')).map(asked);
const climbers = new Map<TableName, ReturnType<typeof climber>>();

parentPort!.on('message', (task: Task) => parentPort!.postMessage(done(task) satisfies Done));

function done(task: Task): Done {
  const { leftOut } = task;
  if (task.of === 'row') return { task, climbed: climberOf(task.table)(leftOut) };
  const others = [...byExitPoll, ...byEstimate].filter(({ night }) => night.election !== leftOut);
  return {
    task,
    reading: leastWrong(others.map((past) => tryReadings(past, constantsFor(past.prior.kind, leftOut).views))),
  };
}

function climberOf(table: TableName): (leftOut: string) => Climbed {
  const nights = table === 'BROAD_OF_MRP' ? byEstimate : byExitPoll;
  const known = climbers.get(table) ?? climber(table, nights, table === 'CLOSE' ? [...nights, ...byEstimate] : nights);
  climbers.set(table, known);
  return known;
}
