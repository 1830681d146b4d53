import { countBlockVote, foldCouncil } from '../../engine/src/psephology/index.ts';
import type { CouncilAtPoll, CouncilState, WardResult } from '../../engine/src/psephology/index.ts';
import { median, times, type Case } from '../measure.ts';

/** Candidates by party and their votes, in one order: what a returning officer declares. */
interface WardCount {
  readonly seats: number;
  readonly parties: readonly string[];
  readonly votes: readonly number[];
}

interface CouncilCount {
  readonly council: CouncilAtPoll;
  readonly counts: ReadonlyMap<string, WardCount>;
}

const PARTIES = ['lab', 'con', 'ld', 'green', 'ukip', 'ind'];

// The shape of 5 May 2016 in England: 100 councils by thirds, 6 by halves, 18 all-out; 2,770 seats in 124 councils. The votes are made up.
const UP = [
  ...new Array<number>(100).fill(17),
  ...new Array<number>(6).fill(20),
  ...new Array<number>(14).fill(53),
  ...new Array<number>(4).fill(52),
];

/**
 * A ward in which the larger parties have full slates, and the council's strongest party is ahead in most places. Multiples of primes
 * spread the votes, the same in every run.
 */
function wardOf(seats: number, ward: number, strongest: string): WardCount {
  const parties = PARTIES.flatMap((party, at) => new Array<string>(at < 3 ? seats : 1).fill(party));
  const lead = (party: string) => (party === strongest ? 500 : 0);
  const votes = parties.map((party, at) => 120 + lead(party) + (((ward + 1) * 7919 + at * 104_729) % 1399));
  return { seats, parties, votes };
}

function councilOf(up: number, number: number): CouncilCount {
  const perWard = up > 50 ? 3 : 1;
  const counts = new Map<string, WardCount>();
  for (let left = up; left > 0; left -= perWard) {
    counts.set(
      `ward ${counts.size}`,
      wardOf(Math.min(perWard, left), number * 100 + counts.size, PARTIES[number % 3]!),
    );
  }
  const carried =
    up > 50
      ? new Map<string, number>()
      : new Map([
          ['lab', up],
          ['con', up - 4],
          ['ld', 4],
        ]);
  const total = [...carried.values()].reduce((sum, seats) => sum + seats, up);
  const wards = [...counts].map(([name, { seats, parties }]) => [name, { seats, standing: tally(parties) }] as const);
  return { council: { total, carried, wards: new Map(wards) }, counts };
}

function tally(parties: readonly string[]): Map<string, number> {
  const tallied = new Map<string, number>();
  for (const party of parties) tallied.set(party, (tallied.get(party) ?? 0) + 1);
  return tallied;
}

/** From votes to a result: who is elected, or who draws lots. */
function resultOf({ seats, parties, votes }: WardCount): WardResult {
  const outcome = countBlockVote(votes, { seats });
  const elected = 'elected' in outcome ? tally(outcome.elected.map((position) => parties[position]!)) : new Map();
  if (outcome.kind === 'elected') return { kind: 'declared', elected };
  if (outcome.kind !== 'tied awaiting lot') return { kind: 'uncontested', elected, unfilled: outcome.unfilled };
  const tied = tally(outcome.tied.map((position) => parties[position]!));
  return { kind: 'tied awaiting lot', elected, places: outcome.places, tied };
}

const resultsOf = (counts: CouncilCount['counts']) =>
  new Map([...counts].map(([ward, count]) => [ward, resultOf(count)]));

export const councils: Case = {
  name: 'councils',
  async run() {
    const night = UP.map(councilOf);
    let states: CouncilState[] = [];
    const all = await times(
      25,
      () => (states = night.map(({ council, counts }) => foldCouncil(council, resultsOf(counts)))),
      3,
    );
    const { council, counts } = night.at(-1)!;
    const results = resultsOf(counts);
    const one = await times(
      99,
      () => foldCouncil(council, new Map(results).set('ward 0', resultOf(wardOf(3, 1, 'ld')))),
      9,
    );
    const seats = UP.reduce((sum, up) => sum + up, 0).toLocaleString('en-GB');
    const hung = states.filter(({ possible }) => possible.certain?.kind === 'no overall control').length;
    return [
      {
        name: 'all councils of a night, from votes to control',
        value: median(all),
        unit: 'ms',
        limit: { most: 50 },
        beside: `${night.length} councils, ${seats} seats; ${hung} end with no overall control`,
      },
      {
        name: "one ward's change refolded",
        value: median(one),
        unit: 'ms',
        limit: { most: 2 },
        beside: `the whole of a council of ${council.total} seats`,
      },
    ];
  },
};
