import module from 'node:module';
import { dirname, extname } from 'node:path';
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
  readonly #started: Maker[] = [];

  constructor(setting: WorkerSetting, threads: number) {
    this.#setting = setting;
    this.#threads = threads;
  }

  /** Starts every thread before it is known how many pages there are: for a folder where everything is to be made. */
  startAll(): void {
    if (this.#threads > 1) this.#started.push(...Array.from({ length: this.#threads }, () => this.#start()));
  }

  /** As many makers as some pages are worth. */
  async for(pages: number): Promise<readonly Maker[]> {
    if (pages === 0) return [];
    const wanted = Math.min(this.#threads, Math.ceil(pages / WORTH_A_THREAD));
    if (wanted === 1) return [makerHere(this.#setting, await renderOf(this.#setting.site))];
    while (this.#started.length < wanted) this.#started.push(this.#start());
    return this.#started.slice(0, wanted);
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.splice(0).map((worker) => worker.terminate()));
  }

  #start(): Maker {
    const file = new URL(`./worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);
    const worker = new Worker(file, { workerData: this.#setting, env: environment(), resourceLimits: BOUNDS });
    this.#workers.push(worker);
    const waiting = new Map<number, PromiseWithResolvers<readonly Made[]>>();
    worker.on('message', ({ number, made }: MadeLot) => waiting.get(number)!.resolve(made));
    const failed = Promise.withResolvers<never>();
    worker.on('error', failed.reject);
    // A thread may fail before it is asked for anything: whoever asks then is told.
    failed.promise.catch(() => {});
    let number = 0;
    return (batch) => {
      const answer = Promise.withResolvers<readonly Made[]>();
      const lot: Lot = { number: (number += 1), batch };
      waiting.set(lot.number, answer);
      worker.postMessage(lot);
      return Promise.race([answer.promise, failed.promise]).finally(() => waiting.delete(lot.number));
    };
  }
}

/** Compiled code is kept from run to run; a thread has to be told where, which halves the time it takes to start. */
function environment(): NodeJS.ProcessEnv {
  const kept = module.getCompileCacheDir();
  return kept === undefined ? { ...process.env } : { ...process.env, NODE_COMPILE_CACHE: dirname(kept) };
}
