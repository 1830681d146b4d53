import type { MemberSpell, PartySpan } from '../../../record/index.ts';
import { RELIABLE_FROM } from '../../write/seat-past-records.ts';
import type { SeatProfile } from '../../write/seat-profile-facts.ts';
import { NOTHING, said } from '../../write/sentence.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { withArticle } from '../parties.ts';
import { listed } from '../words.ts';
import { adjective, namesListed, seatName } from './sides.ts';

/** Whose a seat has been, and who sat for it. */

/** How many spells are worth telling. */
const SPELLS = 5;

/** Fewer elections are no history. */
const ENOUGH = 3;

/** Whose the seat has been. The table up to 2010 groups parties by those of Great Britain. */
export function historySentences(voice: Voice, { history, area }: SeatProfile): readonly Sentence[] {
  const spans = history.spans.filter(({ to }) => to === undefined || to > RELIABLE_FROM).slice(-SPELLS);
  const [first] = spans;
  if (!first || area.nation === 'Northern Ireland') return [];
  const name = seatName(area);
  const year = (day: string) => day.slice(0, 4);
  if (spans.length === 1) {
    if (!isParty(voice, first) || history.results.length < ENOUGH) return [];
    const member = withArticle(adjective(voice, first.party));
    const since = first.from <= RELIABLE_FROM ? `at least ${year(RELIABLE_FROM)}` : year(first.from);
    return [said`${name} has returned ${member} ${voice.style.member} at every election since ${since}.`];
  }
  const before = spans
    .slice(0, -1)
    .map((span, index) => `${whose(voice, span)} ${index === 0 ? fromWords(span) : 'to'} ${year(span.to!)}`);
  return [said`Seats called ${name} were ${listed(before)}, and have been ${whose(voice, spans.at(-1)!)} since.`];
}

function fromWords({ from }: PartySpan): string {
  return from <= RELIABLE_FROM ? 'until' : `from ${from.slice(0, 4)} to`;
}

function isParty({ parties }: Voice, { party }: PartySpan): boolean {
  return parties.get(party)?.kind === 'party';
}

function whose(voice: Voice, { party, from }: PartySpan): string {
  if (party === 'other') return "another party's";
  // Before 1988 there were Liberals.
  if (party === 'ld' && from < '1988') return 'Liberal';
  return party === 'speaker' ? "the Speaker's" : adjective(voice, party);
}

export function boundarySentence({ history }: SeatProfile): Sentence {
  const last = history.redrawn.at(-1);
  return last ? said`The boundaries last changed at the ${last.slice(0, 4)} general election.` : NOTHING;
}

/** Who has sat for it since 2010. */
export function membersSentence(voice: Voice, { members }: SeatProfile): Sentence {
  const since = byPerson(members.filter(({ to }) => to === undefined || to > '2010-05-06'));
  if (since.length < 2) return NOTHING;
  const told = since.map((spells) => {
    const [first] = spells;
    const to = spells.at(-1)!.to;
    const years = to ? `${first!.from.slice(0, 4)} to ${to.slice(0, 4)}` : `since ${first!.from.slice(0, 4)}`;
    const [party, ...later] = spells.map((spell) => voice.parties.get(spell.party)!.short);
    const moved = later.length > 0 ? `, then ${listed(later)}` : '';
    return `${first!.member} (${party!}${moved}), ${years}`;
  });
  return said`Its ${voice.style.member}s since 2010 have been ${namesListed(told)}.`;
}

/** A member's spells under several parties, one after another, are one time in the seat. */
function byPerson(members: readonly MemberSpell[]): readonly (readonly MemberSpell[])[] {
  const runs: MemberSpell[][] = [];
  for (const spell of members) {
    const last = runs.at(-1);
    if (last?.[0]?.person === spell.person) last.push(spell);
    else runs.push([spell]);
  }
  return runs;
}
