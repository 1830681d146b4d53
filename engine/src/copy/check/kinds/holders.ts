import { partyName } from '../party-name.ts';
import { memberSpells, winnerOf, type PartyId, type Tenure } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { momentsNear } from '../bind/moments.ts';
import { contestsMeant } from '../bind/contests.ts';
import { FORMER, HOLDER_RULES, MEMBER_RULES, WAS } from '../en/holders.ts';
import { WITHOUT } from '../en/without.ts';
import { weigh, type Check, type Draft } from '../judge.ts';
import type { PersonName, SeatName } from '../names/entity.ts';
import { findAll, type Found } from '../rules.ts';
import { partyAt, personAt, type View } from '../view.ts';
import { heldBy, seatAt, spansOn } from './seat-spans.ts';

/** Who holds a seat, by party, and who sits for it. */
export function holders(view: View): readonly Draft[] {
  const drafts = new Map<number, Draft>();
  const add = (draft: Draft | undefined) => {
    if (draft && !drafts.has(draft.part)) drafts.set(draft.part, draft);
  };
  for (const found of findAll(view.frame, MEMBER_RULES)) for (const draft of member(view, found)) add(draft);
  if (view.topic !== 'parliament') return [...drafts.values()];
  for (const found of findAll(view.frame, HOLDER_RULES)) {
    const seat = seatAt(view, found.parts['w']!);
    if (seat) add(holderOf(view, seat, found.parts['p']!));
  }
  return [...drafts.values()];
}

/** Whether a party holds a seat: the member sits for it on the day, or was elected for it. */
export function holderOf(view: View, seat: SeatName, part: number, sure = true): Draft {
  const party = partyAt(view.frame, part)!;
  const checks = [
    ...spansOn(view, seat).map((span) => heldBy(view, seat, span, party)),
    ...elected(view, seat, part, party),
  ];
  return weigh({ part, kind: 'holder', checks, sure, without: WITHOUT.contest });
}

function elected(view: View, seat: SeatName, part: number, party: PartyId): readonly Check[] {
  const name = (id: PartyId) => partyName(view.record, id);
  return contestsMeant(view, seat, part).likely.flatMap((contest) => {
    const winner = winnerOf(contest);
    if (!winner) return [];
    const truth = `${name(winner.party)} won ${seat.name} on ${longDate(contest.polledOn)}.`;
    return [
      { holds: winner.party === party, subject: seat.name, computed: name(winner.party), truth, cites: [winner.cite] },
    ];
  });
}

function member(view: View, found: Found): readonly Draft[] {
  const { w, h, p } = found.parts;
  // Who was elected is told by the poll, not by who sits.
  if (/\belected\b/.test(found.text)) return [];
  const seat = w === undefined ? undefined : seatAt(view, w);
  const person = h === undefined ? undefined : personAt(view.frame, h);
  if (!seat || !person || h === undefined) return [];
  const own = person.sat.filter(({ slug }) => slug === seat.slug);
  const former = FORMER.test(view.frame.line) || WAS.test(found.text);
  const now = spansOn(view, seat);
  const sitting = own.filter((span) => now.includes(span));
  const then = momentsNear(view.frame, h).some(({ year }) =>
    own.some(({ from, to }) => year !== undefined && within(year, from, to)),
  );
  const sits = sitting.length > 0 || ((former || then) && own.length > 0);
  // In brackets after a name a seat may be one that was fought for.
  const fought = /\(/.test(found.text) && person.stood.some(({ contest }) => contest.area.slug === seat.slug);
  const shown = sitting.length > 0 ? sitting : own;
  const checks = [seatCheck(view, seat, person, now, sits || (fought && own.length > 0), shown)];
  if (fought && own.length === 0) return [];
  const drafts = [weigh({ part: h, kind: 'holder', checks, sure: true })];
  if (p === undefined || !sits) return drafts;
  const party = partyAt(view.frame, p)!;
  return [
    ...drafts,
    weigh({
      part: p,
      kind: 'holder',
      checks: [
        ...(sitting.length > 0 ? [...sitting, ...own] : own).map((span) => heldBy(view, seat, span, party)),
        ...(fought ? stoodFor(view, seat, person, party) : []),
      ],
      sure: true,
    }),
  ];
}

/** `Roger Godsiff (Ind, Birmingham Hall Green)` may be the party that a member stood for when they fought the seat again. */
function stoodFor(view: View, seat: SeatName, person: PersonName, party: PartyId): readonly Check[] {
  const name = partyName(view.record, party);
  return person.stood
    .filter(({ contest, candidacy }) => contest.area.slug === seat.slug && candidacy.party === party)
    .map(({ contest, candidacy }) => ({
      holds: true,
      subject: seat.name,
      computed: name,
      truth: `${person.name} stood for ${name} in ${seat.name} on ${longDate(contest.polledOn)}.`,
      cites: [candidacy.cite],
    }));
}

function within(year: number, from: string, to: string | undefined): boolean {
  return Number(from.slice(0, 4)) <= year && (to === undefined || year <= Number(to.slice(0, 4)));
}

function seatCheck(
  view: View,
  seat: SeatName,
  person: PersonName,
  now: readonly Tenure[],
  sits: boolean,
  own: readonly Tenure[],
): Check {
  const area = [...seat.areas.values()].at(-1)!;
  const older =
    own.length > 0
      ? []
      : memberSpells(view.record, area, view.date ?? '2100-01-01').filter(({ member }) => member === person.name);
  const shown = own.at(-1) ?? now[0];
  const cites = shown ? [shown.cite] : [];
  const truth = sits
    ? `${person.name} sat for ${seat.name} from ${longDate(shown!.from)}.`
    : `${now[0]?.member ?? 'Nobody held'} sat for ${seat.name}${view.date ? ` on ${longDate(view.date)}` : ''}.`;
  return {
    holds: sits || older.length > 0,
    subject: seat.name,
    computed: sits ? person.name : (now[0]?.member ?? ''),
    truth,
    cites,
  };
}
