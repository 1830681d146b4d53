import { existsSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { makePage, type Task } from '../../publish/bake/index.ts';
import { renderOf } from '../built-site.ts';

/** What a thread that makes pages is given. */
export interface WorkerSetting {
  readonly site: string;
  readonly out: string;
  readonly origin: string;
}

// In a clone the site's doors to the engine lead to the sources, in this thread as in the first.
const sources = new URL('../../../bin/use-sources.js', import.meta.url);
if (import.meta.url.endsWith('.ts') && existsSync(sources)) await import(sources.href);

const { site, out, origin } = workerData as WorkerSetting;
const render = await renderOf(site);
const port = parentPort!;

port.on('message', (batch: readonly Task[]) => {
  void (async () => {
    const made = [];
    for (const { address, before } of batch) made.push(await makePage({ render, out, origin }, address, before));
    port.postMessage(made);
  })();
});
