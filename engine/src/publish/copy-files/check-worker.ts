import { parentPort, workerData } from 'node:worker_threads';
import { checkCopy, type CheckOptions } from '../../copy/check/index.ts';
import { openDesk } from '../desk.ts';

/** A copy to check against the record of a home folder. */
export interface CopyQuestion {
  readonly home: string;
  readonly text: string;
  readonly options: CheckOptions;
}

const { home, text, options } = workerData as CopyQuestion;
const { record } = await openDesk({ home });
parentPort!.postMessage(checkCopy(record, text, options));
