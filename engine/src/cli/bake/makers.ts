import { once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { makePage, type Made, type Maker } from '../../publish/bake/index.ts';
import { renderOf } from '../built-site.ts';
import type { WorkerSetting } from './worker.ts';

/** Fewer pages than this are made before another thread would have read its facts. */
const WORTH_A_THREAD = 400;

/** Threads that make pages, each with a record of its own; and this one, when there is little to do. */
export class Makers {
  readonly #setting: WorkerSetting;
  readonly #workers: Worker[] = [];

  constructor(setting: WorkerSetting) {
    this.#setting = setting;
  }

  /** As many makers as some pages are worth, at most a number of threads. */
  async for(pages: number, threads: number): Promise<readonly Maker[]> {
    if (pages === 0) return [];
    if (pages < WORTH_A_THREAD) return [await this.#here()];
    const wanted = Math.min(threads, Math.ceil(pages / WORTH_A_THREAD));
    while (this.#workers.length < wanted) this.#workers.push(this.#start());
    return this.#workers.map((worker) => makerIn(worker));
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.splice(0).map((worker) => worker.terminate()));
  }

  async #here(): Promise<Maker> {
    const { site, out, origin } = this.#setting;
    const render = await renderOf(site);
    return async (batch) => {
      const made: Made[] = [];
      for (const { address, before } of batch) made.push(await makePage({ render, out, origin }, address, before));
      return made;
    };
  }

  #start(): Worker {
    const file = new URL(`./worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);
    return new Worker(file, { workerData: this.#setting, env: { ...process.env } });
  }
}

function makerIn(worker: Worker): Maker {
  return async (batch) => {
    const answer = once(worker, 'message');
    worker.postMessage(batch);
    const [made] = (await answer) as [readonly Made[]];
    return made;
  };
}
