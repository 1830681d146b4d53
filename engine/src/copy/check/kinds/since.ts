import { partyName } from '../party-name.ts';
import { memberSpells, seatHistory, winnerOf } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { peopleSpokenOf } from '../bind/people.ts';
import { seatsFor } from '../bind/seats.ts';
import {
  BEGAN,
  FIRST_SINCE_RULES,
  MEMBER_SINCE_RULES,
  OF_SOMETHING_ELSE,
  PARTY_SINCE_RULES,
  PARTY_UNTIL_RULES,
} from '../en/since.ts';
import { WITHOUT } from '../en/without.ts';
import { agrees } from '../figures/moment.ts';
import { weigh, type Check, type Draft } from '../judge.ts';
import type { PersonName } from '../names/entity.ts';
import { findAll, type Found } from '../rules.ts';
import { partiesIn, partyAt, personAt, type View } from '../view.ts';
import { contestsMeant } from '../bind/contests.ts';
import { END, momentAt, newest, partySince, partyUntil } from './party-since.ts';

/** Since when somebody sits or a party holds a seat; what happened for the first time since. */
export function since(view: View): readonly Draft[] {
  if (view.topic !== 'parliament') return [];
  const { frame } = view;
  const drafts = new Map<number, Draft>();
  const add = (part: number, draft: Draft | undefined) => {
    if (draft && !drafts.has(part)) drafts.set(part, draft);
  };
  for (const found of findAll(frame, FIRST_SINCE_RULES))
    add(found.parts['t']!, firstSince(view, found.parts['t']!, found.parts['p']));
  for (const found of findAll(frame, MEMBER_SINCE_RULES)) {
    const { h, t } = found.parts;
    if (OF_SOMETHING_ELSE.test(found.text.replace(BEGAN, ''))) continue;
    const people = h === undefined ? peopleSpokenOf(view, t!) : [personAt(frame, h)!];
    add(t!, memberSince(view, t!, people));
  }
  for (const found of findAll(frame, PARTY_SINCE_RULES))
    if (!OF_SOMETHING_ELSE.test(found.text) && !namesAnother(view, found))
      add(found.parts['t']!, partySince(view, found.parts['t']!, partyAt(frame, found.parts['p']!)!));
  for (const found of findAll(frame, PARTY_UNTIL_RULES))
    add(found.parts['t']!, partyUntil(view, found.parts['t']!, partyAt(frame, found.parts['p']!)!));
  return [...drafts.values()];
}

/** `gained North Down, the seat Lady Hermon had held since 2001`: since then somebody else held it, and not the party. */
function namesAnother({ frame }: View, { parts }: Found): boolean {
  const [from, to] = [parts['p']!, parts['t']!].map((at) => frame.parts[at]!).toSorted((a, b) => a.from - b.from);
  const within = frame.parts.filter((part) => part.from >= from!.to && part.to <= to!.from);
  return frame.tokens.some(
    ({ capital, kind }, at) =>
      capital &&
      kind === 'word' &&
      at >= from!.to &&
      at < to!.from &&
      !within.some((part) => at >= part.from && at < part.to),
  );
}

function memberSince(view: View, part: number, people: readonly PersonName[]): Draft | undefined {
  const all = people.flatMap((person) => spellsOf(view, part, person) ?? []);
  if (all.length === 0) return undefined;
  const moment = momentAt(view, part);
  // Re-elected after a gap, or for another party, a member began anew; each beginning is one.
  const checks = all.flatMap(({ person, seat, spells }) =>
    spells.map((spell): Check => ({
      holds: agrees(moment, spell.from),
      subject: person.name,
      computed: longDate(spell.from),
      truth: `${person.name} first sat for ${seat.name} from ${longDate(spells[0]!.from)}.`,
      cites: person.sat.slice(0, 1).map(({ cite }) => cite),
    })),
  );
  const [first] = all;
  return weigh({
    part,
    kind: 'since',
    checks,
    sure:
      all.length === 1 &&
      first!.spells.length > 0 &&
      first!.spells[0]!.from > '2005-05-05' &&
      // Who sat for another seat before began there.
      first!.person.sat.every(({ from }) => from >= first!.spells[0]!.from),
    without: WITHOUT.person,
  });
}

/** When somebody sat for the seat spoken of, or else for their last. */
function spellsOf(view: View, part: number, person: PersonName) {
  const own = person.sat.at(-1)?.slug;
  const seat =
    seatsFor(view, part).of.find(({ slug }) => person.sat.some((span) => span.slug === slug)) ??
    view.gazetteer.seats.get(own ?? '');
  if (!seat) return undefined;
  const ids = new Set(person.sat.map((span) => span.person));
  const spells = memberSpells(view.record, newest(seat), view.date ?? END).filter((spell) => ids.has(spell.person));
  return { person, seat, spells };
}

/** The last time before that a seat returned the party, and when that ended: either may be meant. */
function firstSince(view: View, part: number, partyPart: number | undefined): Draft | undefined {
  const [seat] = seatsFor(view, part).of;
  if (!seat) return undefined;
  const [contest] = contestsMeant(view, seat, part).likely;
  const named = partyPart ?? partiesIn(view.frame)[0];
  const party = named === undefined ? contest && winnerOf(contest)?.party : partyAt(view.frame, named);
  if (
    !contest ||
    party === undefined ||
    !/\b(?:mp|won|win|gain\w*|held|returned|took|elected|victory|labour|member)\b/.test(view.frame.line)
  )
    return undefined;
  const { results, redrawn } = seatHistory(view.record, newest(seat), contest.polledOn);
  const before = results.filter((result) => result.polledOn < contest.polledOn);
  const last = before.findLast((result) => result.party === party);
  const ended = last && before.find((result) => result.polledOn > last.polledOn);
  const name = partyName(view.record, party);
  const moment = momentAt(view, part);
  const days = last ? [last.polledOn, ...(ended ? [ended.polledOn] : [])] : [];
  const truth = last
    ? `A seat of the name ${seat.name} last returned ${name} on ${longDate(last.polledOn)}${ended ? ` and another party on ${longDate(ended.polledOn)}` : ''}.`
    : `No seat of the name ${seat.name} is known to have returned ${name} before, since 1918.`;
  const checks = [
    {
      holds: days.some((day) => agrees(moment, day)),
      subject: seat.name,
      computed: last?.polledOn.slice(0, 4) ?? '',
      truth,
      cites: last ? [last.cite] : [],
    },
  ];
  return weigh({ part, kind: 'since', checks, sure: redrawn.length === 0 && last !== undefined });
}
