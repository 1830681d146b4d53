import { simulate, type Simulation } from '../../engine/src/forecast/index.ts';
import { median, type Case, type Measured } from '../measure.ts';
import { benchOutlook, checksum } from '../simulate-outlook.ts';
import { compiled, numpy, type PeerRun } from '../simulate-peers.ts';
import { simulationPool } from '../simulate-workers.ts';

const DRAWS = 100_000;
const NUMPY_DRAWS = 10_000;
const SEED = 20241;
const ROUNDS = 5;

/** Milliseconds that one round took, each way once, so that what else the machine does weighs on all alike. */
interface Round {
  readonly full: number;
  readonly pruned: number;
  readonly together: number;
  readonly peer: PeerRun | undefined;
}

export const simulation: Case = {
  name: 'simulate',
  async run() {
    const outlook = benchOutlook();
    const peer = compiled(outlook, DRAWS, SEED);
    const pool = await simulationPool(outlook, { workers: 2, seed: SEED, everySeat: true });
    await pool.run(DRAWS);
    simulate(outlook, { draws: NUMPY_DRAWS, seed: SEED });
    const rounds: Round[] = [];
    let last: Simulation | undefined;
    for (let round = 0; round < ROUNDS; round += 1) {
      const ofPeer = peer?.();
      const [full, whole] = processorTime(() => simulate(outlook, { draws: DRAWS, seed: SEED, everySeat: true }));
      const [pruned, left] = processorTime(() => simulate(outlook, { draws: DRAWS, seed: SEED }));
      const start = performance.now();
      const shared = await pool.run(DRAWS);
      rounds.push({ full, pruned, together: performance.now() - start, peer: ofPeer });
      const sums = [whole, left, shared].map(checksum).concat(ofPeer ? ofPeer.checksum : []);
      if (new Set(sums).size > 1)
        throw new Error(`the ways to simulate came to different seats: checksums ${sums.join(', ')}`);
      last = left;
    }
    await pool.close();
    return [...besideC(rounds), besideNumpy(rounds, last!, numpy(outlook, NUMPY_DRAWS))];
  },
};

function processorTime<T>(run: () => T): [number, T] {
  const before = process.threadCpuUsage().user;
  const result = run();
  return [(process.threadCpuUsage().user - before) / 1000, result];
}

/** One core in processor time, two workers by the clock: each against the C program of the same round. */
function besideC(rounds: readonly Round[]): Measured[] {
  const lines = [
    { name: 'every seat, one core', ours: (round: Round) => round.full, of: 'processor', most: 2 },
    { name: 'every seat, two workers', ours: (round: Round) => round.together, of: 'elapsed', most: 1.1 },
    { name: 'settled seats left out, one core', ours: (round: Round) => round.pruned, of: 'processor', most: 1 },
  ] as const;
  return lines.map(({ name, ours, of, most }) => {
    const taken = median(rounds.map(ours));
    const label = `100,000 simulations, ${name}`;
    if (!rounds[0]!.peer) return { name: label, value: taken, unit: 'ms', beside: 'no C compiler here: not compared' };
    const limit = median(rounds.map(({ peer }) => peer![of]));
    const value = median(rounds.map((round) => ours(round) / round.peer![of]));
    const beside = `${taken.toFixed(0)} ms, C ${limit.toFixed(0)} ms; the same seats in every draw`;
    return { name: label, value, unit: '× C', limit: { most }, beside };
  });
}

function besideNumpy(rounds: readonly Round[], ours: Simulation, theirs: ReturnType<typeof numpy>): Measured {
  const taken = median(rounds.map(({ pruned }) => pruned));
  const name = '100,000 simulations, numpy against ours';
  if (!theirs) return { name, value: taken, unit: 'ms', beside: 'numpy is not installed here: not compared' };
  const means = theirs.means.map((_, party) => {
    let sum = 0;
    for (let at = party; at < ours.totals.length; at += ours.parties) sum += ours.totals[at]!;
    return sum / ours.draws;
  });
  const apart = Math.max(...means.map((mean, party) => Math.abs(mean - theirs.means[party]!)));
  if (apart > 4)
    throw new Error(`numpy's mean seats are up to ${apart.toFixed(1)} from ours; one of them draws another model.`);
  const whole = theirs.perDraw * DRAWS;
  return {
    name,
    value: whole / taken,
    unit: '×',
    limit: { least: 4 },
    beside: `numpy ${whole.toFixed(0)} ms by its ${NUMPY_DRAWS.toLocaleString('en-GB')}; mean seats at most ${apart.toFixed(1)} apart`,
  };
}
