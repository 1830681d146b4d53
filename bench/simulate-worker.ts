/** A thread of a simulation: takes one piece of the draws after another until there are none left, and hands back the wins it counted. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Outlook } from '../engine/src/forecast/simulation/outlook.ts';
import { openSimulation } from '../engine/src/forecast/simulation/simulate.ts';
import type { Job } from './simulate-workers.ts';

/** Draws taken at a time. */
const PIECE = 4096;

const { outlook, seed, everySeat } = workerData as { outlook: Outlook; seed: number; everySeat: boolean };
const simulation = openSimulation(outlook, { seed, everySeat });

parentPort!.on('message', ({ draws, next, totals }: Job) => {
  const tally = { wins: new Uint32Array(outlook.seats * outlook.parties), totals: new Int16Array(totals) };
  const taken = new Int32Array(next);
  for (let from = Atomics.add(taken, 0, PIECE); from < draws; from = Atomics.add(taken, 0, PIECE))
    simulation.draw(from, Math.min(from + PIECE, draws), tally);
  parentPort!.postMessage(tally.wins);
});
parentPort!.postMessage('ready');
