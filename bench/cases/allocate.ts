import { dhondt, largestRemainder, sainteLague } from '../../engine/src/psephology/index.ts';
import { median, type Case, type Measured } from '../measure.ts';
import { loadPeer, type Peer } from '../peers.ts';

/** Seven parties, the votes of the United Kingdom's largest at one general election; a House of 630. */
const VOTES = [9_708_716, 6_828_925, 4_117_610, 3_519_143, 1_944_501, 724_758, 194_811];
const SEATS = 630;
const AT_ONCE = 200;
const BATCHES = 25;
const WARM_UP = 10;

/** Small share-outs in which ties are common: the same in every run. */
const TRIALS = Array.from({ length: 5000 }, (_, trial) => ({
  votes: [0, 1, 2, 3].map((party) => 1 + ((trial * 7919 + party * 104_729 + ((trial >> 3) % 13) * party) % 24)),
  seats: 2 + (trial % 7),
}));

export const allocate: Case = {
  name: 'allocate',
  async run() {
    const ours = eachOf(() => dhondt(VOTES, { seats: SEATS }));
    const [webster, hare] = await Promise.all([loadPeer('sainte-lague'), loadPeer('hare-niemeyer')]);
    return [
      {
        name: "D'Hondt, 7 parties and 630 seats, whole ladder",
        value: ours,
        unit: 'ms',
        limit: { most: 0.1 },
        beside: `${SEATS} rows, each with its quotient, next best and votes short`,
      },
      beside('Sainte-Laguë', 'sainte-lague', (votes, seats) => sainteLague(votes, { seats }), webster),
      beside('largest remainder', 'hare-niemeyer', (votes, seats) => largestRemainder(votes, { seats }), hare),
    ];
  },
};

type Rule = (votes: readonly number[], seats: number) => { readonly kind: string; readonly seats?: readonly number[] };

/** Our figure with the peer's speed on the same votes, and what it does with small share-outs of which ours tie exactly. */
function beside(name: string, peer: string, rule: Rule, theirs: Peer): Measured {
  const value = eachOf(() => rule(VOTES, SEATS));
  const their = eachOf(() => theirs(named(VOTES), SEATS));
  return {
    name: `${name}, the same votes`,
    value,
    unit: 'ms',
    beside: `${peer} ${their.toFixed(3)} ms; ${disagreements(rule, theirs)}`,
  };
}

/**
 * Processor milliseconds of one run, whoever else uses the machine: the middle of many batches, as one run is shorter than the clock can
 * tell.
 */
function eachOf(run: () => unknown): number {
  const batches: number[] = [];
  for (let batch = -WARM_UP; batch < BATCHES; batch += 1) {
    const start = process.cpuUsage();
    for (let at = 0; at < AT_ONCE; at += 1) run();
    const { user, system } = process.cpuUsage(start);
    if (batch >= 0) batches.push((user + system) / 1000 / AT_ONCE);
  }
  return median(batches);
}

/** Over the trials: exact ties that the peer settled unasked, refused, or left a seat out of; and other results than ours. */
function disagreements(rule: Rule, theirs: Peer): string {
  const found = { ties: 0, 'settled unasked': 0, refused: 0, 'gave too few seats': 0, 'other result without a tie': 0 };
  for (const { votes, seats } of TRIALS) {
    const exact = rule(votes, seats);
    const tied = exact.kind === 'tied awaiting lot';
    if (tied) found.ties += 1;
    const answer = attempt(() => Object.values(theirs(named(votes), seats)));
    if (answer === undefined) found.refused += 1;
    else if (answer.reduce((sum, each) => sum + each, 0) !== seats) found['gave too few seats'] += 1;
    else if (tied) found['settled unasked'] += 1;
    else if (answer.join() !== exact.seats?.join()) found['other result without a tie'] += 1;
  }
  const { ties, ...rest } = found;
  const said = Object.entries(rest).filter(([, count]) => count > 0);
  return `of ${TRIALS.length.toLocaleString('en-GB')} small ones ${ties} tie: ${said.map(([what, count]) => `${count} ${what}`).join(', ') || 'all as here'}`;
}

function attempt<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

function named(votes: readonly number[]): Record<string, number> {
  return Object.fromEntries(votes.map((each, at) => [`p${at}`, each]));
}
