import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Outlook, Simulation } from '../engine/src/forecast/simulation/index.ts';

/** What the threads are told: how many draws in all, where to take the next, where the totals go. */
export interface Job {
  readonly draws: number;
  readonly next: SharedArrayBuffer;
  readonly totals: SharedArrayBuffer;
}

export interface Pool {
  run(draws: number): Promise<Pick<Simulation, 'wins' | 'totals'>>;
  close(): Promise<unknown>;
}

/** Threads that simulate one outlook together; each run is shared out anew. */
export async function simulationPool(
  outlook: Outlook,
  { workers: count, seed, everySeat = false }: { workers: number; seed: number; everySeat?: boolean },
): Promise<Pool> {
  const file = new URL('./simulate-worker.ts', import.meta.url);
  const workers = Array.from({ length: count }, () => new Worker(file, { workerData: { outlook, seed, everySeat } }));
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  return {
    async run(draws) {
      const job: Job = {
        draws,
        next: new SharedArrayBuffer(4),
        totals: new SharedArrayBuffer(2 * draws * outlook.parties),
      };
      const answers = workers.map((worker) => once(worker, 'message') as Promise<[Uint32Array]>);
      for (const worker of workers) worker.postMessage(job);
      const wins = new Uint32Array(outlook.seats * outlook.parties);
      for (const [part] of await Promise.all(answers)) part.forEach((won, at) => (wins[at]! += won));
      return { wins, totals: new Int16Array(job.totals) };
    },
    close: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}
