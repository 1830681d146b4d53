import type { ChangeOfControl, Control } from '../../../psephology/index.ts';
import type { Council, CouncilOn, CouncilParty, PartyId, Standing } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { listing, NOTHING, said, type Part } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { measured } from '../councils.ts';
import { capital, listed } from '../words.ts';
import { number, votes } from './figures.ts';
import { headlineName, who } from './sides.ts';

/** A council in a sentence: `Cambridge council`; `Bristol, City of` is Bristol. */
export function councilName({ name }: Council): string {
  return `${shortName({ name })} council`;
}

export function shortName({ name }: Pick<Council, 'name'>): string {
  return name.replace(/, (City|County) of$/, '');
}

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
    shortSentence(voice, council, after),
  ];
}

/** A council without a majority, as the house says it. */
const NO_CONTROL = {
  'no overall control': {
    from: ' from no overall control',
    lost: 'which went to no overall control',
    stayed: 'under no overall control',
  },
  'no party majority': {
    from: ', where no party had a majority before,',
    lost: 'where no party now has a majority',
    stayed: 'without a party majority',
  },
} as const;

function changeTold({ change }: CouncilOn): ChangeOfControl | undefined {
  const told = change.baseline === 'eve of poll' ? change.eveOfPoll : change.lastContested;
  return told.kind === 'not held' ? undefined : told;
}

function controlWords(
  voice: Voice,
  name: string,
  change: Exclude<ChangeOfControl, { kind: 'gain' }> | undefined,
  after: Control,
  day: string,
): string {
  const none = NO_CONTROL[voice.style.noControl];
  switch (change?.kind) {
    case 'hold':
      return `${capital(who(voice, change.party))} kept control of ${name}${day}`;
    case 'gain from no overall control':
      return `${capital(who(voice, change.party))} gained control of ${name}${none.from}${day}`;
    case 'lose to no overall control':
      return `${capital(who(voice, change.party))} lost control of ${name}${day}, ${none.lost}`;
    case 'no overall control, no change':
      return `${capital(name)} stayed ${none.stayed}${day}`;
    case 'new authority':
      return after.kind === 'overall majority'
        ? `${capital(who(voice, after.party))} won control of the new ${name}${day}`
        : `No party won a majority on the new ${name}${day}`;
    default:
      return after.kind === 'overall majority'
        ? `${capital(who(voice, after.party))} won a majority on ${name}${day}`
        : `No party won a majority on ${name}${day}`;
  }
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
  return said`${capital(who(voice, change.party))}${size}${comma} gained control of ${councilName(council)} from ${who(voice, change.from)}${day}.`;
}

function majorityWords(council: Council, after: Control): Part {
  if (after.kind !== 'overall majority') return NOTHING;
  const size = votes(after.majority, council.slug, 'council majority');
  const seats = number(after.largest.seats, 'seats after', `${council.slug}/${after.party}`);
  if (after.largest.seats === after.total) return said`, with all ${seats} seats`;
  return said`, with ${seats} of the ${number(after.total, 'seats', council.slug)} seats and a majority of ${size}`;
}

/** How far the largest group was from a majority. */
function shortSentence(voice: Voice, { slug }: Council, after: Control): Sentence {
  if (after.kind !== 'no overall control') return NOTHING;
  const { parties, seats } = after.largest;
  if (parties.length === 0) return NOTHING;
  const names = capital(listed(parties.map((party) => who(voice, party))));
  const of = said`${number(seats, 'seats after', `${slug}/${parties[0]!}`)} of the ${number(after.total, 'seats', slug)} seats`;
  if (after.exactlyHalf.length === 1) return said`${names} had ${of}, exactly half, which is not a majority.`;
  const short = number(after.shortfall, 'short of a majority', slug);
  if (parties.length > 1) return said`${names} were level on ${of}, ${short} short of a majority.`;
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
  const name = shortName(council);
  if (sum === 1) return said`${capital(group(voice, won[0]!.party, 1))} won the council by-election in ${name}${day}.`;
  const lines = won.map(({ party, won: seats }) => ({ party, seats: seats! }));
  return said`Of the ${number(sum, 'seats up', council.slug)} seats filled at by-elections in ${name}${day}, ${partySeats(voice, council, lines, 'seats won', 'won')}.`;
}

/** A party as a group of councillors: one of no party is no group. */
function group(voice: Voice, party: PartyId, seats: number): string {
  if (seats === 1 && party === 'ind') return 'an independent';
  return seats === 1 && party === 'other' ? 'another party' : who(voice, party);
}

export function wonMost(parties: readonly CouncilParty[]): readonly CouncilParty[] {
  return parties.filter(({ won }) => won).toSorted((a, b) => apart(a.party) - apart(b.party) || b.won! - a.won!);
}

/** Others and independents are no party: they come last whatever they have. */
export function apart(party: PartyId): number {
  return ['other', 'ind'].indexOf(party);
}

/** Party by party: `Labour won nine, the Liberal Democrats four and an independent one`; or each `with` theirs. */
export function partySeats(
  voice: Voice,
  council: Council,
  lines: readonly { readonly party: PartyId; readonly seats: number }[],
  figureName: string,
  verb: 'won' | 'with' | 'bare',
): Sentence {
  return listing(
    lines.map(({ party, seats }, index) => {
      const noun = index === 0 && verb === 'with' ? ` ${seats === 1 ? 'seat' : 'seats'}` : '';
      const link = verb === 'with' || (index === 0 && verb === 'won') ? ` ${verb}` : '';
      return said`${group(voice, party, seats)}${link} ${number(seats, figureName, `${council.slug}/${party}`)}${noun}`;
    }),
  );
}

/** `Conservatives gain Peterborough`, `Labour keep Cambridge with majority of 10`, `Southend-on-Sea: no overall control`. */
export function councilHeadline(voice: Voice, answer: CouncilOn): string {
  const name = shortName(answer.council);
  const after = measured(answer.after);
  const change = changeTold(answer);
  if (!after) {
    const [first, second] = wonMost(answer.parties);
    if (first && wonMost(answer.parties).some(({ won }) => won! > first.won!)) return `How ${name} voted`;
    if (first && first.won === second?.won && apart(second!.party) < 0 && answer.up.cycle !== 'by-election')
      return `${name}: ${headlineName(voice, first.party)} and ${headlineName(voice, second!.party)} level`;
    if (first && answer.up.cycle === 'by-election')
      return `${name}: ${headlineName(voice, first.party)} win by-election`;
    return first ? `${name}: ${headlineName(voice, first.party)} win most seats` : `${name} votes`;
  }
  switch (change?.kind) {
    case 'hold':
      return `${headlineName(voice, change.party)} keep control of ${name}`;
    case 'gain':
      return `${headlineName(voice, change.party)} gain ${name} from ${headlineName(voice, change.from)}`;
    case 'gain from no overall control':
      return `${headlineName(voice, change.party)} gain control of ${name}`;
    case 'lose to no overall control':
      return `${headlineName(voice, change.party)} lose control of ${name}`;
    case 'no overall control, no change':
      return `${name} stays ${NO_CONTROL[voice.style.noControl].stayed}`;
    default:
      return after.kind === 'overall majority'
        ? `${headlineName(voice, after.party)} win majority on ${name} council`
        : `No majority on ${name} council`;
  }
}

/** The seats of a standing by party, as far as they are held. */
export function seatsOf(standing: Standing): readonly { readonly party: PartyId; readonly seats: number }[] {
  if (standing.kind !== 'held') return [];
  return standing.composition.seats
    .filter(({ seats }) => seats > 0)
    .toSorted((a, b) => apart(a.party) - apart(b.party) || b.seats - a.seats);
}
