import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Answered, Asked } from './worker.ts';

/** A night takes two hundred megabytes while it is replayed. */
const MOST_THREADS = 2;

/** Replays nights two at a time, each in a thread of its own; the answers are in the order of the questions. */
export async function backTestInThreads(questions: readonly Asked[]): Promise<Answered[]> {
  const answers: Answered[] = [];
  const waiting = [...questions.entries()];
  const serve = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) answers[next[0]] = await inThread(next[1]);
  };
  await Promise.all(Array.from({ length: Math.min(MOST_THREADS, availableParallelism()) }, serve));
  return answers;
}

function inThread(question: Asked): Promise<Answered> {
  const file = new URL(`./worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);
  const answer = Promise.withResolvers<Answered>();
  const worker = new Worker(file, { workerData: question });
  worker.on('message', answer.resolve);
  worker.on('error', answer.reject);
  return answer.promise.finally(() => void worker.terminate());
}
