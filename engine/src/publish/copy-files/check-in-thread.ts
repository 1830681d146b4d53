import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CheckedCopy } from '../../copy/check/index.ts';
import type { CopyQuestion } from './check-worker.ts';

export type { CopyQuestion };

/** A copy that took longer, or more memory, than one may. */
export class TakesTooLong extends Error {
  override readonly name = 'TakesTooLong';
}

/** The record with its names takes about 350 MB, the claims of the longest text the rest. */
const BOUNDS = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 };

/**
 * Checks a long copy in a thread of its own, with a record of its own, so that whoever else asks is answered meanwhile. It reads its record
 * first, which takes some seconds.
 *
 * @throws TakesTooLong after `most` milliseconds.
 */
export async function checkInThread(question: CopyQuestion, most: number): Promise<CheckedCopy> {
  const file = new URL(`./check-worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);
  const worker = new Worker(file, { workerData: question, resourceLimits: BOUNDS });
  const answer = Promise.withResolvers<CheckedCopy>();
  const tooLong = () => answer.reject(new TakesTooLong());
  const timer = setTimeout(tooLong, most);
  worker.on('message', answer.resolve);
  worker.on('error', (error: NodeJS.ErrnoException) =>
    error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLong() : answer.reject(error),
  );
  return answer.promise.finally(() => {
    clearTimeout(timer);
    void worker.terminate();
  });
}
