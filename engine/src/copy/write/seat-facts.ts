import {
  change,
  marginality,
  ratio,
  share,
  subtract,
  turnout,
  votesToChangeHands,
  type Ratio,
} from '../../psephology/index.ts';
import {
  baselineOf,
  heldBefore,
  marginOf,
  runnerUpOf,
  samePartyBefore,
  swingOf,
  swingPairOf,
  winnerOf,
  type Baseline,
  type Candidacy,
  type Contest,
  type PartyId,
  type SwingPair,
} from '../../record/index.ts';
import { isFresh } from './fresh.ts';
import type { Voice } from './voice.ts';

/** What a story of one contest is made of. Nothing here is rounded, and what is not known is absent. */
export interface SeatFacts {
  readonly contest: Contest;
  /** Told within days of the poll: the election needs no naming. */
  readonly fresh: boolean;
  readonly winner?: Candidacy | undefined;
  readonly runnerUp?: Candidacy | undefined;
  readonly majority?: SeatMajority | undefined;
  /** What changes are measured against. */
  readonly baseline?: Baseline | undefined;
  /** Who held the seat, as the house reckons holds and gains. */
  readonly heldBefore?: PartyId | undefined;
  readonly swing?: SeatSwing | undefined;
  readonly turnout?: { readonly now: Ratio; readonly change?: Ratio } | undefined;
}

export interface SeatMajority {
  readonly votes: number;
  readonly share: Ratio;
  /** Voters who would have had to change sides for another result. */
  readonly switchers: number;
  /** Under 2 points. */
  readonly close: boolean;
  /** The same party's majority at the baseline, where it won the seat then on the same boundaries. */
  readonly before?: number | undefined;
}

/** The two parties that tell the contest; without a swing where one of them did not stand both times. */
export interface SeatSwing extends SwingPair {
  readonly swing?: Ratio | undefined;
  readonly changes: readonly [from: Ratio | undefined, to: Ratio | undefined];
}

/** Everything that a story of a contest can say of its votes. */
export function seatFacts(voice: Voice, contest: Contest): SeatFacts {
  const { record, style } = voice;
  const baseline = baselineOf(record, contest);
  const base = { contest, fresh: isFresh(voice, contest.polledOn), baseline };
  const winner = winnerOf(contest);
  if (!winner) return base;
  return {
    ...base,
    winner,
    runnerUp: runnerUpOf(contest),
    majority: majorityOf(contest, baseline),
    heldBefore: heldBefore(record, contest, style.gainsAgainst),
    swing: seatSwing(voice, contest),
    turnout: turnoutOf(contest, baseline),
  };
}

function majorityOf(contest: Contest, baseline: Baseline | undefined): SeatMajority | undefined {
  const margin = marginOf(contest);
  if (!margin) return undefined;
  const then = baseline?.kind === 'last general' ? marginOf(baseline.contest) : undefined;
  return {
    votes: margin.majority,
    share: margin.share,
    close: marginality(margin.share) === 'ultra-marginal',
    switchers: votesToChangeHands(margin.majority).switchers,
    before: then?.winner.party === margin.winner.party && then.winner.party !== 'ind' ? then.majority : undefined,
  };
}

function seatSwing(voice: Voice, contest: Contest): SeatSwing | undefined {
  const { record } = voice;
  const pair = swingPairOf(record, contest);
  if (!pair || [pair.from, pair.to].some((party) => record.parties().get(party)?.kind !== 'party')) return undefined;
  const changes = [pair.from, pair.to].map((party) => {
    const candidacy = contest.candidacies.find((each) => each.party === party);
    return candidacy && changeOf(voice, contest, candidacy);
  });
  return { ...pair, swing: swingOf(record, contest)?.swing, changes: [changes[0], changes[1]] };
}

/** A candidate's change in share since the baseline; nothing where the party did not stand then. */
export function changeOf({ record }: Pick<Voice, 'record'>, contest: Contest, candidacy: Candidacy): Ratio | undefined {
  const before = baselineOf(record, contest)?.contest;
  const then = samePartyBefore(record, contest, candidacy, before);
  if (!then || !before) return undefined;
  return change(
    { votes: candidacy.votes!, valid: contest.validVotes! },
    { votes: then.votes!, valid: before.validVotes! },
  );
}

function turnoutOf(contest: Contest, baseline: Baseline | undefined): SeatFacts['turnout'] {
  const now = turnoutIn(contest);
  // The electorate of a notional result is an estimate as well.
  const then = baseline?.kind === 'last general' ? turnoutIn(baseline.contest) : undefined;
  return now && { now, ...(then && { change: subtract(now, then) }) };
}

/** Turnout of a contest, where its electorate is held. */
export function turnoutIn({ validVotes, electorate }: Contest): Ratio | undefined {
  return validVotes && electorate ? turnout({ valid: validVotes, electorate }) : undefined;
}

/** A candidate's share of the valid vote. */
export function shareIn({ validVotes }: Contest, { votes }: Candidacy): Ratio {
  return validVotes ? share({ votes: votes!, valid: validVotes }) : ratio(0);
}
