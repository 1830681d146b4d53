import { partyName } from '../party-name.ts';
import type { PartyId, Tenure } from '../../../record/index.ts';
import { addDays, holdings } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { seatsFor } from '../bind/seats.ts';
import { JOINED_RULES, LEFT_RULES } from '../en/party-changes.ts';
import { isForecast } from '../bind/forecasts.ts';
import { agrees } from '../figures/moment.ts';
import { wordsOfStatement } from '../frame.ts';
import { weigh, type Check, type Draft } from '../judge.ts';
import { findAll, type Found } from '../rules.ts';
import { partyAt, peopleIn, personAt, type View } from '../view.ts';

interface Change {
  readonly from: Tenure;
  readonly to: Tenure;
}

/** Members who left a party, joined another or lost the whip, and when. */
export function partyChanges(view: View): readonly Draft[] {
  if (view.topic !== 'parliament' || isForecast(view)) return [];
  const drafts = new Map<number, Draft>();
  for (const [rules, side] of [
    [LEFT_RULES, 'from'],
    [JOINED_RULES, 'to'],
  ] as const) {
    for (const found of findAll(view.frame, rules)) {
      for (const draft of draftsOf(view, found, side))
        if (!drafts.has(draft.part))
          drafts.set(
            draft.part,
            draft.part === found.parts['p'] && found.parts['t'] === undefined
              ? { ...draft, words: wordsOfStatement(view.frame, found) }
              : draft,
          );
    }
  }
  return [...drafts.values()];
}

function draftsOf(view: View, found: Found, side: 'from' | 'to'): readonly Draft[] {
  const { h, p, t, from } = found.parts;
  // `left along with Anna Soubry and joined …`: whoever the sentence names before may be meant.
  const people =
    h === undefined
      ? []
      : peopleIn(view.frame)
          .filter((at) => at <= h)
          .toReversed();
  const changes = (h === undefined ? [h] : people).flatMap((at) => changesOf(view, at, p!));
  const sure = people.length === 1;
  if (changes.length === 0) return [];
  const party = partyAt(view.frame, p!)!;
  const fitting = changes.filter((change) => matches(change, side, party));
  const checks = (fitting.length > 0 ? fitting : changes).map((change) =>
    checkOf(view, change, matches(change, side, party)),
  );
  const drafts = [weigh({ part: p!, kind: 'party change', checks, sure })];
  if (from !== undefined) {
    const left = partyAt(view.frame, from)!;
    drafts.push(
      weigh({
        part: from,
        kind: 'party change',
        checks: changes.map((change) => checkOf(view, change, change.from.party === left)),
        sure,
      }),
    );
  }
  const moment = t === undefined ? undefined : view.frame.parts[t];
  if (t === undefined || moment?.is !== 'moment' || fitting.length === 0) return drafts;
  // `defected from the Conservatives in March`: who went by way of no party may have got there some weeks after leaving.
  const arrived = fitting.flatMap((change) => changes.filter((each) => isOnward(change, each)));
  const dated = [...fitting, ...arrived].map((change) =>
    checkOf(view, change, agrees(moment.moment, change.to.from), longDate(change.to.from)),
  );
  const exact = people.length < 2 && fitting.every(({ to }) => to.fromCertainty === 'exact');
  return [...drafts, weigh({ part: t, kind: 'party change', checks: dated, sure: exact })];
}

/** Whether a change goes on from another within a few weeks. */
function isOnward(before: Change, { from, to }: Change): boolean {
  return from === before.to && to.from <= addDays(before.to.from, 60);
}

function matches({ from, to }: Change, side: 'from' | 'to', party: PartyId): boolean {
  return (side === 'from' ? from : to).party === party;
}

function checkOf({ record }: View, { from, to }: Change, holds: boolean, computed?: string): Check {
  const name = (party: PartyId) => partyName(record, party);
  return {
    holds,
    subject: to.member,
    computed: computed ?? name(to.party),
    truth: `${to.member}, ${name(from.party)}, sat as ${name(to.party)} from ${longDate(to.from)}.`,
    cites: [from.cite, to.cite],
  };
}

/** The changes of party of the member named, or of who held the seat spoken of. */
function changesOf(view: View, person: number | undefined, part: number): readonly Change[] {
  const here = peopleIn(view.frame).findLast((at) => at < part);
  const subject = person ?? here;
  const named = subject === undefined ? view.lastPerson : personAt(view.frame, subject);
  const spans = named && named.sat.length > 0 ? named.sat : holdersNear(view, part);
  const ids = new Set(spans.map((span) => span.person));
  const all = [...ids].flatMap((id) => {
    const own = spans.filter((span) => span.person === id);
    return own.flatMap((to, index) =>
      index > 0 && to.party !== own[index - 1]!.party ? [{ from: own[index - 1]!, to }] : [],
    );
  });
  return all.filter(({ to }) => view.date === undefined || to.from <= view.date).toReversed();
}

function holdersNear(view: View, part: number): readonly Tenure[] {
  const { record, date } = view;
  if (date === undefined || date < '2010-05-06') return [];
  return seatsFor(view, part)
    .of.slice(0, 1)
    .flatMap((seat) =>
      holdings(record, [...seat.areas.values()], date).flatMap((held) => {
        if (held.state !== 'held') return [];
        const { person, boundarySet, gss } = held.tenure;
        return record.tenuresOf(`${boundarySet}/${gss}`).filter((span) => span.person === person);
      }),
    );
}
