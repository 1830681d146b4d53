import { parentPort, workerData } from 'node:worker_threads';
import { checkCopy } from '../../copy/index.ts';
import { openDesk } from '../desk.ts';
import type { CopyQuestion } from './check-in-thread.ts';

const { home, text, options } = workerData as CopyQuestion;
const { record } = await openDesk({ home });
parentPort!.postMessage(checkCopy(record, text, options));
