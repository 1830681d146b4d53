import type { Candidacy, Contest } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { listing, said } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { number } from './figures.ts';
import { seatName } from './sides.ts';

/** Lists of candidates: full names, and parties as the ballot paper has them. */

export function listHeadline(contest: Contest): string {
  return `Candidates in ${seatName(contest.area)}`;
}

/** What the ballot paper says: the description where there is one, else the party's name. */
function onBallot({ parties }: Voice, { party, description, partyName }: Candidacy): string {
  const known = parties.get(party)!;
  if (known.kind === 'independent') return 'Independent';
  if (known.kind === 'speaker') return 'The Speaker seeking re-election';
  return description || (party === 'other' && partyName) || known.name;
}

export function captionLine(voice: Voice, candidacy: Candidacy): string {
  return `${candidacy.candidate.toUpperCase()} | ${onBallot(voice, candidacy)}`;
}

export function webLine(voice: Voice, candidacy: Candidacy): Sentence {
  return said`${candidacy.candidate} (${onBallot(voice, candidacy)})`;
}

/** `There are 15 candidates in Peterborough at the by-election on 6 June 2019:` */
export function listIntroduction({ on }: Voice, { area, candidacies, election, polledOn }: Contest): Sentence {
  const count = number(candidacies.length, 'candidates', area.slug);
  const poll = election.kind === 'by-election' ? 'by-election' : 'general election';
  return said`The ${count} candidates in ${seatName(area)} at the ${poll} on ${longDate(polledOn)} ${polledOn < on ? 'were' : 'are'}:`;
}

/** What an announcer reads. */
export function voiceOver(voice: Voice, { area }: Contest, candidacies: readonly Candidacy[]): Sentence {
  const count = number(candidacies.length, 'candidates', area.slug);
  const names = candidacies.map((each) => `${each.candidate}, ${spokenParty(onBallot(voice, each))}`);
  return said`The ${count} candidates standing in ${seatName(area)} are: ${names.length > 1 ? `${names.slice(0, -1).join('; ')}; and ${names.at(-1)!}` : listing(names)}.`;
}

function spokenParty(name: string): string {
  return name === 'Independent' ? 'independent' : name;
}

export function orderNote(order: 'ballot' | 'alphabetical', declared: boolean): string {
  if (order === 'ballot' && !declared) return 'In the order of the statement of persons nominated, as received.';
  return order === 'ballot'
    ? 'In the order of the ballot paper, which is that of surnames.'
    : 'In the order of surnames.';
}
