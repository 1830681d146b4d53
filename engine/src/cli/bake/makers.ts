import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Made, Maker } from '../../publish/bake/index.ts';
import { renderOf } from '../built-site.ts';
import { makerHere } from './maker-here.ts';
import type { Lot, MadeLot, WorkerSetting } from './worker.ts';

/** Fewer pages than this are made before another thread would have read its facts. */
const WORTH_A_THREAD = 400;

/**
 * How much a thread may keep, in megabytes. Its record and what is remembered of it take about a hundred, one page a few more; without a
 * bound its rubbish is swept so seldom that two threads come to more than a gigabyte.
 */
const BOUNDS = { maxOldGenerationSizeMb: 288, maxYoungGenerationSizeMb: 40 };

/** A few pages are made in this thread; many in others, each with a record of its own, while this one hands them out. */
export class Makers {
  readonly #setting: WorkerSetting;
  readonly #threads: number;
  readonly #workers: Worker[] = [];

  constructor(setting: WorkerSetting, threads: number) {
    this.#setting = setting;
    this.#threads = threads;
  }

  /** As many makers as some pages are worth. */
  async for(pages: number): Promise<readonly Maker[]> {
    if (pages === 0) return [];
    const wanted = Math.min(this.#threads, Math.ceil(pages / WORTH_A_THREAD));
    if (wanted === 1) return [makerHere(this.#setting, await renderOf(this.#setting.site))];
    return Array.from({ length: wanted }, () => this.#start());
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.splice(0).map((worker) => worker.terminate()));
  }

  #start(): Maker {
    const file = new URL(`./worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);
    const worker = new Worker(file, { workerData: this.#setting, env: { ...process.env }, resourceLimits: BOUNDS });
    this.#workers.push(worker);
    const waiting = new Map<number, PromiseWithResolvers<readonly Made[]>>();
    worker.on('message', ({ number, made }: MadeLot) => waiting.get(number)!.resolve(made));
    worker.on('error', (error) => waiting.forEach(({ reject }) => reject(error)));
    let number = 0;
    return (batch) => {
      const answer = Promise.withResolvers<readonly Made[]>();
      const lot: Lot = { number: (number += 1), batch };
      waiting.set(lot.number, answer);
      worker.postMessage(lot);
      return answer.promise.finally(() => waiting.delete(lot.number));
    };
  }
}
