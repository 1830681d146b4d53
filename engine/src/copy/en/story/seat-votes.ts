import { losesDeposit, sign, absolute } from '../../../psephology/index.ts';
import type { Candidacy } from '../../../record/index.ts';
import { roundsToNothing } from '../../round.ts';
import { changeOf, shareIn, type SeatFacts } from '../../write/seat-facts.ts';
import { listing, NOTHING, said, type Part } from '../../write/sentence.ts';
import type { Sitting, SittingMembers } from '../../write/sitting.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { capital } from '../words.ts';
import { bare, number, partyIn, perCent, points, votes } from './figures.ts';
import { adjective, contender, side, subjectOf } from './sides.ts';

/** What the first two candidates took. */
export function topTwo(
  voice: Voice,
  { contest, winner, runnerUp }: SeatFacts,
  sitting: SittingMembers,
): readonly Sentence[] {
  if (!winner || !runnerUp || !contest.validVotes) return [];
  const first =
    voice.parties.get(winner.party)!.kind === 'party'
      ? introduced(voice, winner, sitting, true)
      : again(sitting.get(winner), voice);
  const second = introduced(voice, runnerUp, sitting, false);
  const [one, two] = [winner, runnerUp].map((each) => ({
    count: votes(each.votes!, partyIn(contest, each.party)),
    part: shareIn(contest, each),
  })) as [{ count: Sentence; part: ReturnType<typeof shareIn> }, { count: Sentence; part: ReturnType<typeof shareIn> }];
  return [
    said`${first} took ${one.count} votes, ${perCent(voice, one.part, 'share', partyIn(contest, winner.party))} of the total.`,
    said`${second} took ${two.count}, or ${perCent(voice, two.part, 'share', partyIn(contest, runnerUp.party))}.`,
  ];
}

/** A winner whom the first sentence has named already. */
function again(sat: Sitting | undefined, { style }: Voice): string {
  return sat ? `The winner, the sitting ${style.member},` : 'The winner';
}

/** A candidate by name, with what there is to say: `Paul Bristow, the sitting Conservative MP,`. */
function introduced(voice: Voice, candidacy: Candidacy, sitting: SittingMembers, won: boolean): string {
  const { candidate, party } = candidacy;
  const sat = sitting.get(candidacy);
  const title = voice.style.member;
  if (sat && sat.party !== party) return `${candidate}, the sitting ${title}, now ${side(voice, candidacy)},`;
  if (sat?.elsewhere)
    return `${candidate}, the former ${won ? '' : `${adjective(voice, party)} `}${title} for ${sat.elsewhere},`;
  if (sat) return `${candidate}, the sitting ${won ? '' : `${adjective(voice, party)} `}${title},`;
  // The sentence before has named the winner's side.
  return won ? candidate : `${candidate}, ${side(voice, candidacy)},`;
}

/** Who came third, and everybody else above the line at which a deposit is kept. */
export function theField(voice: Voice, facts: SeatFacts): readonly Sentence[] {
  const { contest, winner } = facts;
  const [third, ...others] = contest.candidacies.slice(2);
  if (!winner || !third || !contest.validVotes) return [];
  const part = perCent(voice, shareIn(contest, third), 'share', partyIn(contest, third.party));
  const place = contest.candidacies[3]?.votes === third.votes ? 'came joint third' : 'came third';
  const count = votes(third.votes!, partyIn(contest, third.party));
  const noun = third.votes === 1 ? 'vote' : 'votes';
  const first = said`${subjectOf(voice, third)} ${place} with ${count} ${noun}, ${part}${since(voice, facts, third)}.`;
  const kept = others.filter((each) => !losesDeposit({ votes: each.votes!, valid: contest.validVotes! }));
  return [first, behind(voice, facts, kept), deposits(voice, facts)];
}

function since(voice: Voice, { contest }: SeatFacts, candidacy: Candidacy): Part {
  const change = changeOf(voice, contest, candidacy);
  if (!change) return NOTHING;
  if (sign(change) === 0 || roundsToNothing(change, 1)) return ', the same share as before';
  const size = points(absolute(change), partyIn(contest, candidacy.party));
  return said`, ${sign(change) > 0 ? 'up' : 'down'} ${size}`;
}

function behind(voice: Voice, { contest }: SeatFacts, kept: readonly Candidacy[]): Sentence {
  if (kept.length === 0) return NOTHING;
  const named = kept.map((each, index) => {
    const subject = partyIn(contest, each.party);
    const share = shareIn(contest, each);
    const figure = index === 0 ? perCent(voice, share, 'share', subject) : bare(share, 'share', subject);
    const name = contender(voice, each);
    return said`${index === 0 ? capital(name) : name}${name.includes(',') ? ',' : ''}${index === 0 ? ' had ' : ' '}${figure}`;
  });
  return said`${listing(named)}.`;
}

/** How many candidates lost their deposits. */
function deposits(voice: Voice, { contest }: SeatFacts): Sentence {
  const { candidacies, validVotes, area } = contest;
  const lost = candidacies.filter((each) => losesDeposit({ votes: each.votes!, valid: validVotes! }));
  const [only] = lost;
  if (!only) return NOTHING;
  const kept = candidacies.length - lost.length;
  const under = `less than 5${sign5(voice)}`;
  if (kept === 1) return said`Every other candidate lost the deposit, with ${under} of the vote.`;
  if (lost.length === 1 && kept === 2) return said`${only.candidate} lost the deposit, with ${under} of the vote.`;
  if (lost.length === 1)
    return said`${only.candidate}, ${side(voice, only)}, lost the deposit, with ${under} of the vote.`;
  if (kept === 2) return said`All but the first two lost their deposits, with ${under} of the vote each.`;
  return said`The other ${number(lost.length, 'lost deposits', area.slug)} candidates had ${under} each and lost their deposits.`;
}

function sign5({ style }: Voice): string {
  return style.percent === '%' ? '%' : ` ${style.percent}`;
}
