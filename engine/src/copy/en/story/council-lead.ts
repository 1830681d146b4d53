import type { ChangeOfControl, Control } from '../../../psephology/index.ts';
import type { Council, CouncilOn, CouncilParty, PartyId } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { NOTHING, said, type Part } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { measured } from '../councils.ts';
import { capital, listed } from '../words.ts';
import { number, votes } from './figures.ts';
import { who } from './sides.ts';
import { councilName, shortName, group, wonMost, apart, partySeats } from './council-names.ts';
import { changeTold, controlWords, inControl } from './council-control.ts';

/** What happened to control, or who won the seats where the whole council is not held. */
export function councilLead(voice: Voice, answer: CouncilOn, fresh: boolean): readonly Sentence[] {
  const { council, night } = answer;
  const name = councilName(council);
  const day = fresh ? '' : ` on ${longDate(night)}`;
  const after = measured(answer.after);
  if (answer.up.cycle === 'by-election' && answer.parties.every(({ won }) => !won))
    return [said`${name} held no more than by-elections${day}.`];
  if (!after) return [seatsWonLead(voice, answer, day)];
  const change = changeTold(answer);
  if (change?.kind === 'gain') return [gainedFrom(voice, answer, change, after, day)];
  return [
    said`${controlWords(voice, name, change, after, day)}${majorityWords(council, after)}.`,
    shortSentence(voice, council, after, change?.kind === 'lose to no overall control' ? change.party : undefined),
  ];
}

/** Two parties are named: the seats stand beside the one that has them. */
function gainedFrom(
  voice: Voice,
  { council }: CouncilOn,
  change: ChangeOfControl & { kind: 'gain' },
  after: Control,
  day: string,
): Sentence {
  const size = majorityWords(council, after);
  const comma = typeof size === 'string' || size.text === '' ? '' : ',';
  const winner = inControl(voice, change.party);
  return said`${winner.who}${size}${comma} gained ${winner.what} ${councilName(council)} from ${who(voice, change.from)}${day}.`;
}

function majorityWords(council: Council, after: Control): Part {
  if (after.kind !== 'overall majority') return NOTHING;
  const size = votes(after.majority, council.slug, 'council majority');
  const seats = number(after.largest.seats, 'seats after', `${council.slug}/${after.party}`);
  if (after.largest.seats === after.total) return said`, with all ${seats} seats`;
  return said`, with ${seats} of the ${number(after.total, 'seats', council.slug)} seats and a majority of ${size}`;
}

/** How far the largest group was from a majority. */
function shortSentence(voice: Voice, { slug }: Council, after: Control, lost: PartyId | undefined): Sentence {
  if (after.kind !== 'no overall control') return NOTHING;
  const { parties, seats } = after.largest;
  if (parties.length === 0) return NOTHING;
  const names = capital(listed(parties.map((party) => who(voice, party))));
  const of = said`${number(seats, 'seats after', `${slug}/${parties[0]!}`)} of the ${number(after.total, 'seats', slug)} seats`;
  if (after.exactlyHalf.length === 1) return said`${names} had ${of}, exactly half, which is not a majority.`;
  const short = number(after.shortfall, 'short of a majority', slug);
  if (parties.length > 1) return said`${names} were level on ${of}, ${short} short of a majority.`;
  // The party that lost control has just been named.
  if (parties[0] === lost) return said`They were still the largest group, with ${of}, ${short} short of a majority.`;
  return said`${names}, the largest group, had ${of}, ${short} short of a majority.`;
}

/** Where only what was up is held: the party with most of it leads. */
function seatsWonLead(voice: Voice, answer: CouncilOn, day: string): Sentence {
  const won = wonMost(answer.parties);
  const sum = won.reduce((seats, line) => seats + line.won!, 0);
  const name = shortName(answer.council);
  if (sum === 0) return said`${councilName(answer.council)} voted${day}; the seats won are not held.`;
  const [first] = won;
  const { slug } = answer.council;
  if (answer.up.cycle === 'by-election') return byElectionsLead(voice, answer, won, sum, day);
  if (sum === 1) return said`${capital(who(voice, first!.party))} won the one seat up for election in ${name}${day}.`;
  const most = number(first!.won!, 'seats won', `${slug}/${first!.party}`);
  if (won.length === 1)
    return said`${capital(who(voice, first!.party))} won all ${most} seats up for election in ${name}${day}.`;
  const up = number(sum, 'seats up', slug);
  const level = won.filter((line) => line.won === first!.won && apart(line.party) === apart(first!.party));
  const names = capital(listed(level.map((line) => group(voice, line.party, line.won!))));
  return said`${names}${level.length > 1 ? ' each' : ''} won ${most} of the ${up} seats up for election in ${name}${day}.`;
}

function byElectionsLead(
  voice: Voice,
  { council }: CouncilOn,
  won: readonly CouncilParty[],
  sum: number,
  day: string,
): Sentence {
  const name = councilName(council);
  if (sum === 1) return said`${capital(group(voice, won[0]!.party, 1))} won the by-election to ${name}${day}.`;
  const lines = won.map(({ party, won: seats }) => ({ party, seats: seats! }));
  return said`Of the ${number(sum, 'seats up', council.slug)} seats filled at by-elections to ${name}${day}, ${partySeats(voice, council, lines, 'seats won', 'won')}.`;
}
