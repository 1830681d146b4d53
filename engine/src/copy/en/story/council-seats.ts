import type { CouncilOn, SeatChanges, WardCandidacy, WardOn } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { listing, NOTHING, said, sentenceCase } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { measured } from '../councils.ts';
import { listed } from '../words.ts';
import { apart, partySeats, seatsOf, wonMost } from './council-names.ts';
import { number, votes } from './figures.ts';
import { side, who } from './sides.ts';

/** What was up and who won it. */
export function seatsUpSentence(voice: Voice, answer: CouncilOn): Sentence {
  const won = wonMost(answer.parties);
  const sum = won.reduce((seats, line) => seats + line.won!, 0);
  const { council, up } = answer;
  const lines = won.map(({ party, won: seats }) => ({ party, seats: seats! }));
  const whole = measured(answer.after);
  if (lines.length === 0) return NOTHING;
  if (!whole) {
    // The lead has given the first party's seats.
    if (up.cycle === 'by-election') return NOTHING;
    const rest = lines.filter(({ party, seats }) => seats !== lines[0]!.seats || apart(party) >= 0);
    return rest.length === 0 ? NOTHING : said`${sentenceCase(partySeats(voice, council, rest, 'seats won', 'won'))}.`;
  }
  if (up.cycle === 'all' || sum === whole.total) return NOTHING;
  const [first, ...others] = lines;
  const most = partySeats(voice, council, [first!], 'seats won', 'won');
  const lead = sentenceCase(said`${most} of the ${number(sum, 'seats up', council.slug)} seats up for election`);
  if (others.length === 0) return said`${lead}.`;
  const rest = partySeats(voice, council, others, 'seats won', 'bare');
  return said`${lead}, ${others.length === 1 ? 'and ' : ''}${rest}.`;
}

/** The whole council as the night left it. */
export function standingSentence(voice: Voice, { council, after }: CouncilOn): Sentence {
  const seats = seatsOf(after);
  if (seats.length < 2) return NOTHING;
  return said`That left ${partySeats(voice, council, seats, 'seats after', 'with')}.`;
}

/** Gains and losses against the baseline that is held. */
export function changesSentence(voice: Voice, { council, baselines }: CouncilOn): Sentence {
  const told = [baselines.eveOfPoll, baselines.lastContested].find((each) => each.kind === 'held') as
    SeatChanges | undefined;
  const moved = told?.parties.filter(({ change }) => change !== 0) ?? [];
  if (!told || told.left.length > 0) return NOTHING;
  const against =
    told.baseline === 'eve of poll'
      ? 'Compared with the eve of poll'
      : `Compared with ${told.on[0]!.slice(0, 4)}, when these seats were last fought`;
  if (moved.length === 0) return said`${against}, no party gained or lost a seat overall.`;
  const parts = [true, false].map((gained) => movedSeats(voice, council, moved, gained)).filter(({ text }) => text);
  return said`${against}, ${parts.length === 2 ? said`${parts[0]!}; ${parts[1]!}` : parts[0]!}.`;
}

/** `Labour gained two seats and the Greens one`. */
function movedSeats(
  voice: Voice,
  { slug }: CouncilOn['council'],
  moved: SeatChanges['parties'],
  gained: boolean,
): Sentence {
  const lines = moved
    .filter(({ change }) => change > 0 === gained)
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
  return listing(
    lines.map(({ party, change }, index) => {
      const size = Math.abs(change);
      const figure = number(size, 'net change', `${slug}/${party}`);
      const verb = index > 0 ? '' : gained ? ' gained' : ' lost';
      const noun = index > 0 ? '' : size === 1 ? ' seat' : ' seats';
      return said`${who(voice, party)}${verb} ${figure}${noun}`;
    }),
  );
}

/** The narrowest of the wards, with lots before votes. */
export function closestWard(voice: Voice, { council, wards }: CouncilOn): Sentence {
  const lot = wards.find(({ outcome }) => outcome.kind === 'by lot');
  if (lot && lot.outcome.kind === 'by lot') {
    const names = lot.outcome.tied.map(
      (each) => `${forenamesFirst(each.candidate)} (${voice.parties.get(each.party)!.short})`,
    );
    const level = votes(lot.outcome.tied[0]!.votes!, `${council.slug}/${lot.contest.slug}`);
    return said`In ${wardName(lot)} ward ${listed(names)} were level on ${level} votes; the seat was decided by lot.`;
  }
  const [closest] = wards
    .flatMap((ward) => (ward.outcome.kind === 'declared' ? [{ ward, margin: ward.outcome.margin }] : []))
    .toSorted((a, b) => a.margin - b.margin);
  if (!closest || closest.margin > 25) return NOTHING;
  const { ward, margin } = closest;
  const winner = ward.elected.at(-1);
  const second = ward.outcome.kind === 'declared' ? ward.outcome.runnersUp[0] : undefined;
  if (!winner || !second) return NOTHING;
  const size = votes(margin, `${council.slug}/${ward.contest.slug}`, 'ward margin');
  return said`The closest ward was ${wardName(ward)}, where ${inWard(voice, winner)} beat ${inWard(voice, second)} by ${size} ${margin === 1 ? 'vote' : 'votes'}.`;
}

/** Some sources write every word of a ward with a capital. */
function wardName({ contest }: WardOn): string {
  return contest.name.trim().replaceAll(' And ', ' and ');
}

/** A candidate with the party, unless the source has no more than letters for it. */
function inWard(voice: Voice, { candidate, party, partyName }: WardCandidacy): string {
  const name = forenamesFirst(candidate);
  if (party === 'other' && !/[a-z]*[aeiou][a-z]*[aeiou]/.test(partyName)) return name;
  return `${name}, ${side(voice, { party, partyName })},`;
}

/** Some sources print the surname first: `Elson, S.` is S. Elson. */
function forenamesFirst(candidate: string): string {
  return candidate.replace(/^(.+?),? ((?:[A-Z]\.)+)$/, '$2 $1');
}

/** What is not held, for the desk. */
export function councilNotes(answer: CouncilOn): readonly string[] {
  const { after, change, baselines } = answer;
  const lines: string[] = [];
  if (after.kind === 'not held') {
    const nearest = after.nearest ? `; the nearest held is of ${longDate(after.nearest.date)}` : '';
    lines.push(`The whole council as it stood on the night is not held${nearest}.`);
  }
  if (change.baseline === 'last contested')
    lines.push(
      'The eve of poll is not held: control before is that after the poll at which these seats were fought last.',
    );
  if (baselines.eveOfPoll.kind !== 'held' && baselines.lastContested.kind !== 'held')
    lines.push('Gains and losses of seats are not given: what they would be measured against is not held.');
  if (answer.parties.some(({ party }) => party === 'other'))
    lines.push('Local groups and small parties are together as other parties.');
  return lines;
}
