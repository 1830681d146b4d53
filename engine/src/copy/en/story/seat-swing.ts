import { absolute, compare, sign, type Ratio } from '../../../psephology/index.ts';
import type { Baseline, PartyId } from '../../../record/index.ts';
import { hundredths, roundsToNothing } from '../../round.ts';
import { changeOf, type SeatFacts, type SeatSwing } from '../../write/seat-facts.ts';
import { NOTHING, said } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { capital, listed } from '../words.ts';
import { bare, partyIn, perCent, points } from './figures.ts';
import { possessive, who } from './sides.ts';

/** The swing between the two parties that tell the contest, and what each of them gained or lost. */
export function swingSentences(voice: Voice, facts: SeatFacts): readonly Sentence[] {
  const { swing, baseline, contest, winner } = facts;
  // A seat that was the Speaker's was fought by few.
  if (!baseline || !winner || facts.heldBefore === 'speaker') return [];
  if (!swing) return [winnersShare(voice, facts, winner.party, changeOf(voice, contest, winner))];
  const standing = contest.candidacies.map(({ party }) => party);
  if (!swing.swing)
    return [noSwing(voice, swing, baseline, standing), winnersShare(voice, facts, swing.to, swing.changes[1])];
  return [swingSentence(voice, facts, swing, swing.swing), sharesSentence(voice, facts, swing)];
}

/** `The swing since 2017`, `On the notional result of 2019, the swing`. */
function swingSentence(voice: Voice, { contest, baseline }: SeatFacts, pair: SeatSwing, swing: Ratio): Sentence {
  const [from, to] = sign(swing) < 0 ? [pair.to, pair.from] : [pair.from, pair.to];
  const [loser, gainer] = [who(voice, from), who(voice, to)];
  const year = baseline!.contest.polledOn.slice(0, 4);
  if (roundsToNothing(swing, 1) || sign(swing) === 0)
    return said`There was next to no swing between ${loser} and ${gainer}, measured against ${baseline!.kind === 'notional' ? `the notional result of ${year}` : year}.`;
  const size = perCent(voice, absolute(swing), 'swing', `${contest.area.slug}/${from}/${to}`);
  if (baseline!.kind === 'notional')
    return said`On the notional result of ${year}, the swing was ${size} from ${loser} to ${gainer}.`;
  const then = contest.election.kind === 'by-election' ? `the ${year} general election` : year;
  return said`The swing since ${then} was ${size} from ${loser} to ${gainer}.`;
}

/** How the two shares moved: a gain on a falling share is said to be one. */
function sharesSentence(voice: Voice, { contest, winner }: SeatFacts, { from, to, changes }: SeatSwing): Sentence {
  const [lost, won] = changes;
  if (!lost || !won || !winner) return NOTHING;
  const name = capital(possessive(who(voice, to)));
  const other = possessive(who(voice, from));
  const [size, otherSize] = [
    points(absolute(won), partyIn(contest, to), true),
    points(absolute(lost), partyIn(contest, from)),
  ];
  const short = bare(absolute(lost), 'change', partyIn(contest, from));
  const [up, otherUp] = [direction(won), direction(lost)];
  if (up === 0 || otherUp === 0) return flatSentence(voice, { contest, from, to, changes: [lost, won] });
  if (up !== otherUp) {
    const [mine, theirs] = up > 0 ? ['rose', 'fell'] : ['fell', 'rose'];
    return said`${name} share ${mine} by ${size}; ${other} ${theirs} by ${short}.`;
  }
  if (hundredths(absolute(won), 1) === hundredths(absolute(lost), 1))
    return said`${name} share and ${other} each ${up > 0 ? 'rose' : 'fell'} by ${size}.`;
  if (up > 0) return said`Both parties gained: ${lowered(name)} share rose by ${size} and ${other} by ${short}.`;
  return compare(absolute(lost), absolute(won)) > 0
    ? said`${name} own share fell by ${size}, but ${other} fell further, by ${otherSize}.`
    : said`Both parties lost ground: ${lowered(name)} share fell by ${size} and ${other} by ${short}.`;
}

function lowered(name: string): string {
  return name.replace(/^The /, 'the ');
}

function direction(change: Ratio): -1 | 0 | 1 {
  return roundsToNothing(change, 1) ? 0 : sign(change);
}

interface Pair {
  readonly contest: SeatFacts['contest'];
  readonly from: string;
  readonly to: string;
  readonly changes: readonly [from: Ratio, to: Ratio];
}

function flatSentence(voice: Voice, { contest, from, to, changes: [lost, won] }: Pair): Sentence {
  const moved = direction(won) !== 0 ? ([to, from, won] as const) : ([from, to, lost] as const);
  const [mover, still, change] = moved;
  if (direction(change) === 0) return said`The shares of both hardly changed.`;
  const size = points(absolute(change), partyIn(contest, mover), true);
  return said`${capital(possessive(who(voice, mover)))} share ${sign(change) > 0 ? 'rose' : 'fell'} by ${size}; ${possessive(who(voice, still))} hardly changed.`;
}

/** Without a swing, what the winner's own share did. */
function winnersShare(
  voice: Voice,
  { contest, baseline }: SeatFacts,
  to: PartyId,
  change: Ratio | undefined,
): Sentence {
  if (!change || !baseline || direction(change) === 0) return NOTHING;
  const size = points(absolute(change), partyIn(contest, to), true);
  const year = baseline.contest.polledOn.slice(0, 4);
  const then = baseline.kind === 'notional' ? `the notional result of ${year}` : year;
  return said`${capital(possessive(who(voice, to)))} share ${direction(change) > 0 ? 'rose' : 'fell'} by ${size} on ${then}.`;
}

/** Why there is no swing to give. */
function noSwing(voice: Voice, { from, to }: SeatSwing, baseline: Baseline, standing: readonly string[]): Sentence {
  const stoodThen = new Set(baseline.contest.candidacies.map(({ party }) => party));
  const year = baseline.contest.polledOn.slice(0, 4);
  const absentNow = [from, to].filter((party) => !standing.includes(party));
  const absent = [from, to].filter((party) => !stoodThen.has(party));
  const names = (parties: readonly string[]) => capital(listed(parties.map((party) => who(voice, party))));
  if (absentNow.length > 0) return said`${names(absentNow)} did not stand this time, so there is no swing to give.`;
  if (baseline.kind === 'notional')
    return said`The notional result of ${year} has no figure for ${listed(absent.map((party) => who(voice, party)))}, so there is no swing to give.`;
  return said`${names(absent)} did not stand here in ${year}, so there is no swing to give.`;
}
