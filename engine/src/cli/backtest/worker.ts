import { parentPort, workerData } from 'node:worker_threads';
import { backTestNight, type NightBackTest, type NightQuestion } from '../../forecast/index.ts';

/** What a thread is asked, and what it answers. */
export type Asked = NightQuestion;
export type Answered = NightBackTest;

parentPort!.postMessage(backTestNight(workerData as Asked) satisfies Answered);
