import { existsSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { Made, Task } from '../../publish/bake/index.ts';
import { renderOf } from '../built-site.ts';
import { makerHere } from './maker-here.ts';

/** What a thread that makes pages is given. */
export interface WorkerSetting {
  readonly site: string;
  readonly out: string;
  readonly origin: string;
}

/** Some pages to make, and their answer: numbered, because more than one lot is on its way. */
export interface Lot {
  readonly number: number;
  readonly batch: readonly Task[];
}

export interface MadeLot {
  readonly number: number;
  readonly made: readonly Made[];
}

// In a clone the site's doors to the engine lead to the sources, in this thread as in the first.
const sources = new URL('../../../bin/use-sources.js', import.meta.url);
if (import.meta.url.endsWith('.ts') && existsSync(sources)) await import(sources.href);

const setting = workerData as WorkerSetting;
const make = makerHere(setting, await renderOf(setting.site));
const port = parentPort!;

port.on('message', ({ number, batch }: Lot) => {
  void make(batch).then((made) => port.postMessage({ number, made } satisfies MadeLot));
});
