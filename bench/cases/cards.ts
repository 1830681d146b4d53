import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { CARD_SIZES } from '../../engine/src/publish/index.ts';
import type { Case } from '../measure.ts';

/** Cards of each size that each thread draws, after a few that are not counted. */
const EACH = 40;

interface Drawn {
  readonly cards: number;
  readonly largest: number;
}

export const cards: Case = {
  name: 'cards',
  async run() {
    const workers = Array.from({ length: Math.min(2, availableParallelism()) }, startWorker);
    await Promise.all(workers.map((worker) => once(worker, 'message')));
    let [made, taken, largest] = [0, 0, 0];
    const before = process.cpuUsage();
    const perSize: string[] = [];
    for (const size of CARD_SIZES) {
      const start = performance.now();
      const drawn = await Promise.all(workers.map((worker, index) => draw(worker, size, index * EACH)));
      const seconds = (performance.now() - start) / 1000;
      const count = drawn.reduce((sum, each) => sum + each.cards, 0);
      perSize.push(`${size} ${(count / seconds).toFixed(0)} a second`);
      made += count;
      taken += seconds;
      largest = Math.max(largest, ...drawn.map((each) => each.largest));
    }
    const used = process.cpuUsage(before);
    await Promise.all(workers.map((worker) => worker.terminate()));
    const each = (used.user + used.system) / 1000 / made;
    const beside = `${workers.length} threads; ${perSize.join(', ')}; ${each.toFixed(0)} ms of processor time each`;
    return [
      {
        name: 'cards drawn, the three sizes alike',
        value: made / taken,
        unit: 'a second',
        limit: { least: 30 },
        beside,
      },
      { name: 'the largest of their files', value: largest / 1000, unit: 'KB', limit: { most: 300 } },
    ];
  },
};

function startWorker(): Worker {
  return new Worker(new URL('./cards-worker.ts', import.meta.url));
}

async function draw(worker: Worker, size: string, from: number): Promise<Drawn> {
  const answer = once(worker, 'message');
  worker.postMessage({ size, from, count: EACH });
  const [drawn] = (await answer) as [Drawn];
  return drawn;
}
