import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { held, tasks, type Done, type Given, type Task } from './task.ts';
import { chosenText } from './text.ts';

const ROWS = join(import.meta.dirname, '../../engine/src/forecast/live/chosen-rows.ts');
const USAGE = `Usage: npm run choose -- FILE [--only rows|readings] [--every COUNT]

Chooses everything in chosen-rows.ts again, from what it holds, and writes it at the end; says on the way what each would be.
FILE has the estimates seat by seat as CSV, such as \`countroom backtest --mrp\` reads.

  --only rows|readings  the amplitudes, half an hour on two processors, or how the exit poll is read, ten minutes; the rest stays
  --every COUNT         tried on one seat in COUNT, in a minute or two for 8; what it comes to is printed and nothing is written
`;

// npm run choose -- FILE
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, every: { type: 'string', default: '1' } },
});
const every = Number(values.every);
const [file] = positionals;
const known = values.only === undefined || ['rows', 'readings'].includes(values.only);
if (file === undefined || !known || !Number.isInteger(every) || every < 1) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const text = chosenText(await inThreads({ file, every }, tasks(), values.only));
  if (every > 1) process.stdout.write(text);
  else writeFileSync(ROWS, text);
}

/** The answers in the order of the tasks; those that are not asked for are as they are held. */
async function inThreads(given: Given, all: readonly Task[], only?: string): Promise<Done[]> {
  const answers = all.map(held);
  const waiting = [...all.entries()].filter(([, { of }]) => only === undefined || `${of}s` === only);
  const serve = async () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: given });
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, task] = next;
      const answer = once(worker, 'message');
      worker.postMessage(task);
      [answers[at]] = (await answer) as [Done];
      tell(answers[at]!);
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
