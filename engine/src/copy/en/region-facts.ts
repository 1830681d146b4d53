import { absolute, sign } from '../../psephology/index.ts';
import type { Contest, RegionFacts } from '../../record/index.ts';
import { majorityPercent, thousands, type PercentWord } from '../numbers.ts';
import { partyWords } from './parties.ts';
import { inProse, type Parties } from './results.ts';

/** One fact of a region: what it is, where, and what the figure is. */
export interface FactWords {
  readonly fact: keyof RegionFacts;
  readonly heading: string;
  readonly seats: readonly { readonly name: string; readonly slug: string }[];
  readonly text: string;
  /** The contest whose figure it is, where it is one contest's. */
  readonly contest?: Contest;
}

/** The facts of a region as short lines, in the order they are read out. */
export function regionFactWords(facts: RegionFacts, parties: Parties, word: PercentWord): FactWords[] {
  const { closest, safest, biggestSwing, longestHeld } = facts;
  const majority = (margin: NonNullable<RegionFacts['closest']>) =>
    `${partyWords(parties.get(margin.winner.party)!).adjective} by ${thousands(margin.majority)} (${majorityPercent(margin.share)}) over ${partyWords(parties.get(margin.runnerUp.party)!).who}`;
  const lines: (FactWords | undefined)[] = [
    closest && {
      fact: 'closest',
      heading: 'Closest',
      seats: [closest.area],
      text: majority(closest),
      contest: closest.contest,
    },
    safest && {
      fact: 'safest',
      heading: 'Safest',
      seats: [safest.area],
      text: majority(safest),
      contest: safest.contest,
    },
    biggestSwing && {
      fact: 'biggestSwing',
      heading: 'Biggest swing',
      seats: [biggestSwing.contest.area],
      text: swingWords(biggestSwing, parties, word),
      contest: biggestSwing.contest,
    },
    longestHeld && {
      fact: 'longestHeld',
      heading: 'Longest held',
      seats: longestHeld.seats,
      text: `${partyWords(parties.get(longestHeld.party)!).adjective} at every election since ${longestHeld.since.slice(0, 4)} in ${longestHeld.seats.length === 1 ? 'a seat of this name' : 'seats of these names'}, on changing boundaries`,
    },
  ];
  return lines.filter((line) => line !== undefined);
}

function swingWords(
  { from, to, swing }: NonNullable<RegionFacts['biggestSwing']>,
  parties: Parties,
  word: PercentWord,
): string {
  const [lost, gained] = sign(swing) < 0 ? [to, from] : [from, to];
  const names = [lost, gained].map((party) => partyWords(parties.get(party)!).who);
  return `${inProse(absolute(swing), word)} from ${names[0]!} to ${names[1]!}`;
}
