import { outcomeOf, type Candidacy, type Contest } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { thousands } from '../../numbers.ts';
import { NOTHING, said, type Part } from '../../write/sentence.ts';
import type { SeatFacts } from '../../write/seat-facts.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { capital, listed } from '../words.ts';
import { majorityShareFigure, number, votes } from './figures.ts';
import { contender, headlineName, seatName, shortly, side, subjectOf, who } from './sides.ts';

/** ` at the 2019 general election`; nothing on the night, when no other is meant. A by-election is always named. */
function pollWords({ contest: { election, polledOn }, fresh }: SeatFacts): string {
  if (election.kind === 'by-election') return ` at the by-election on ${longDate(polledOn)}`;
  return fresh ? '' : ` at the ${polledOn.slice(0, 4)} general election`;
}

/** Who won a seat, from whom and by how much: the first sentence of its story. */
export function seatLead(voice: Voice, facts: SeatFacts): Sentence {
  const { contest, winner, runnerUp, majority } = facts;
  const name = seatName(contest.area);
  if (!winner) return noWinner(voice, contest);
  if (!runnerUp || !majority)
    return said`${winner.candidate}, ${side(voice, winner)}, was elected unopposed in ${name}.`;
  const poll = pollWords(facts);
  const outcome = outcomeWords(voice, facts);
  if (majority.votes === 0)
    return said`${outcome}${poll} by the drawing of lots, after a tie on ${votes(winner.votes!, contest.area.slug)} votes.`;
  const size = said`with a majority of ${votes(majority.votes, contest.area.slug, 'majority')}`;
  return said`${outcome}${poll} ${size}${majorityBefore(facts)}.`;
}

/** `Labour gained Peterborough from the Conservatives`. */
function outcomeWords(voice: Voice, { contest, winner, heldBefore, baseline }: SeatFacts): string {
  const name = seatName(contest.area);
  if (winner!.party === 'speaker') return `${winner!.candidate}, the Speaker, was returned for ${name}`;
  const subject = subjectOf(voice, winner!);
  if (heldBefore === undefined) return `${subject} won the new seat of ${name}`;
  if (heldBefore === winner!.party && winner!.party !== 'ind') return `${subject} held ${name}`;
  if (heldBefore === 'speaker') return `${subject} won ${name}, until then the Speaker's seat,`;
  const loser = baseline?.kind === 'last general' ? holderThen(baseline.contest, heldBefore) : undefined;
  if (heldBefore === winner!.party) {
    return loser && loser.person !== winner!.person
      ? `${subject} gained ${name} from another independent, ${loser.candidate},`
      : `${subject} held ${name}`;
  }
  const from = loser && heldBefore === 'ind' ? `${contender(voice, loser)},` : who(voice, heldBefore);
  return `${subject} gained ${name} from ${from}`;
}

function holderThen(contest: Contest, party: string): Candidacy | undefined {
  return contest.candidacies.find((each) => each.party === party);
}

/** `, up from 607 in 2017`: of the same party on the same boundaries. */
function majorityBefore({ contest, majority, baseline }: SeatFacts): Part {
  const before = majority?.before;
  if (before === undefined || !baseline) return NOTHING;
  const year = baseline.contest.polledOn.slice(0, 4);
  const then = votes(before, `${contest.area.slug}/${year}`, 'majority');
  if (before === majority!.votes) return said`, exactly what it was in ${year}`;
  return said`, ${before < majority!.votes ? 'up' : 'down'} from ${then} in ${year}`;
}

/** What a small majority comes to. */
export function closeness(voice: Voice, { contest, winner, runnerUp, majority }: SeatFacts): Sentence {
  if (!majority || majority.votes === 0 || !winner || !runnerUp) return NOTHING;
  const { slug } = contest.area;
  const share = majorityShareFigure(voice, majority.share, slug);
  if (!majority.close) return said`The majority was ${share} of the vote.`;
  const moved = number(majority.switchers, 'votes to change hands', slug);
  const voters = majority.switchers === 1 ? 'voter' : 'voters';
  return said`The majority was ${share} of the vote: ${moved} ${voters} switching from ${shortly(voice, winner)} to ${shortly(voice, runnerUp)} would have changed the result.`;
}

const NO_WINNER: Readonly<Record<string, string>> = {
  'not yet': 'No result has been declared in SEAT yet',
  partial: 'The count in SEAT is not complete',
  postponed: 'The poll in SEAT has been postponed',
  void: 'The election in SEAT has been declared void',
  withdrawn: 'The result in SEAT has been withdrawn',
};

function noWinner(voice: Voice, contest: Contest): Sentence {
  const name = seatName(contest.area);
  const state = contest.state === 'declared' ? 'tied awaiting lot' : contest.state;
  const known = NO_WINNER[state];
  if (known) return said`${known.replace('SEAT', name)}.`;
  const outcome = outcomeOf(contest);
  const level = outcome.kind === 'tied awaiting lot' ? outcome.tied.map((at) => contest.candidacies[at]!) : [];
  if (level.length === 0) return said`No result has been declared in ${name} yet.`;
  const names = listed(level.map((each) => `${each.candidate} (${headlineName(voice, each.party)})`));
  return said`${names} tied in ${name} on ${votes(level[0]!.votes!, contest.area.slug)} votes each. The winner is to be drawn by lot.`;
}

/** The headline: `Labour gain Peterborough from Conservatives by 118 votes`. */
export function seatHeadline(voice: Voice, { contest, winner, heldBefore, majority }: SeatFacts): string {
  const name = seatName(contest.area);
  if (!winner) return `${name}: no result yet`;
  const party = winner.party === 'ind' ? `Independent ${winner.candidate}` : headlineName(voice, winner.party);
  const person = winner.party === 'ind' || winner.party === 'speaker';
  const verb = (plural: string) => (person ? `${plural}s` : plural);
  const by =
    majority && majority.votes > 0 ? ` by ${thousands(majority.votes)} ${majority.votes === 1 ? 'vote' : 'votes'}` : '';
  if (heldBefore === undefined || heldBefore === 'speaker' || winner.party === 'speaker')
    return `${capital(party)} ${verb('win')} ${name}${by}`;
  if (heldBefore === winner.party) return `${party} ${verb('hold')} ${name}${by}`;
  return `${party} ${verb('gain')} ${name} from ${headlineFrom(voice, heldBefore)}${by}`;
}

function headlineFrom(voice: Voice, party: string): string {
  return party === 'ind' ? 'independent' : headlineName(voice, party);
}
