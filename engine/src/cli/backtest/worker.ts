import { parentPort, workerData } from 'node:worker_threads';
import { backTestNight, type NightQuestion } from '../../forecast/index.ts';

parentPort!.postMessage(backTestNight(workerData as NightQuestion));
