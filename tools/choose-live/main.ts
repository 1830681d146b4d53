import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { READINGS, TABLES } from '../../engine/src/forecast/live/chosen.ts';
import { chosenText } from './text.ts';
import type { Done, Task } from './worker.ts';

const ROWS = join(import.meta.dirname, '../../engine/src/forecast/live/chosen-rows.ts');

// npm run choose -- FILE: everything in chosen-rows.ts chosen again, from what it holds; FILE has the estimates seat by seat. Half an hour on two
// processors, most of an hour on busy ones. The file is written at the end; it says on the way what each row would be.
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error(
    'Usage: npm run choose -- FILE, estimates seat by seat as CSV, such as `countroom backtest --mrp` reads.',
  );
  process.exitCode = 2;
} else writeFileSync(ROWS, chosenText(await inThreads(tasks(), file)));

function tasks(): Task[] {
  const names = Object.keys(TABLES) as (keyof typeof TABLES)[];
  return [
    ...names.flatMap((table) => Object.keys(TABLES[table]).map((leftOut): Task => ({ of: 'row', table, leftOut }))),
    ...Object.keys(READINGS).map((leftOut): Task => ({ of: 'reading', leftOut })),
  ];
}

/** The answers in the order of the tasks. */
async function inThreads(all: readonly Task[], path: string): Promise<Done[]> {
  const answers: Done[] = [];
  const waiting = [...all.entries()];
  const serve = async () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: path });
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const answer = Promise.withResolvers<Done>();
      worker.once('message', answer.resolve).once('error', answer.reject).postMessage(next[1]);
      answers[next[0]] = await answer.promise;
      tell(answers[next[0]]!);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, serve));
  return answers;
}

function tell({ task, climbed, reading }: Done): void {
  const name = task.of === 'row' ? task.table : 'READINGS';
  const said = climbed
    ? `gains ${climbed.gained.toFixed(1)} on the others, ${climbed.proved.toFixed(1)} on the one left out; [${climbed.row.join(', ')}]`
    : JSON.stringify(reading);
  console.error(`${name} ${task.leftOut}: ${said}`);
}
