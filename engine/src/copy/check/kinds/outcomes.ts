import { addDays } from '../../../record/index.ts';
import { contestsMeant } from '../bind/contests.ts';
import { seatsFor } from '../bind/seats.ts';
import { isForecastBy } from '../bind/forecasts.ts';
import type { Outcome } from '../en/contest-verbs.ts';
import { BEATEN, COLOURS, COLOUR_RULES, HERE_RULES, OUTCOME_RULES, PRONOUN_RULES } from '../en/outcomes.ts';
import { wordsOfStatement } from '../frame.ts';
import { weigh, type Draft } from '../judge.ts';
import type { SeatName } from '../names/entity.ts';
import { findAll, type Found } from '../rules.ts';
import { partyAt, whereAt, type View } from '../view.ts';
import { checkOf } from './outcome-checks.ts';

/** Who won, held, gained or lost a seat, by party. */
export function outcomes(view: View): readonly Draft[] {
  if (view.topic !== 'parliament') return [];
  const drafts = new Map<number, Draft>();
  for (const { outcome, rules } of [...OUTCOME_RULES, ...HERE_RULES]) {
    for (const found of findAll(view.frame, rules)) {
      const part = found.parts['p']!;
      if (drafts.has(part) || isForecastBy(view, found.end)) continue;
      if ((found.parts['w'] ?? part) >= part && BEATEN.test(view.frame.line.slice(0, view.frame.places[part])))
        continue;
      const draft = outcomeAt(view, found, outcome);
      if (draft) drafts.set(part, { ...draft, words: wordsOfStatement(view.frame, found) });
      for (const w of [...furtherSeats(view, found), ...seatsBefore(view, found)]) {
        const further = outcomeAt(view, { ...found, parts: { ...found.parts, w } }, outcome);
        if (further && !drafts.has(w)) drafts.set(w, { ...further, part: w });
      }
    }
  }
  for (const found of findAll(view.frame, COLOUR_RULES)) {
    const draft = inColour(view, found);
    if (draft && !drafts.has(draft.part))
      drafts.set(draft.part, { ...draft, words: wordsOfStatement(view.frame, found) });
  }
  if (view.lastParty === undefined) return [...drafts.values()];
  for (const { outcome, rules } of PRONOUN_RULES) {
    for (const found of findAll(view.frame, rules)) {
      for (const w of [found.parts['w']!, ...furtherSeats(view, found)]) {
        const draft = outcomeAt(view, { ...found, parts: { ...found.parts, w } }, outcome);
        if (draft && !drafts.has(w)) drafts.set(w, { ...draft, part: w });
      }
    }
  }
  return [...drafts.values()];
}

/** `Ipswich went red`: by the colour of the winner, never held against it. */
function inColour(view: View, found: Found): Draft | undefined {
  const part = found.parts['w']!;
  const seat = whereAt(view.frame, part).find((each): each is SeatName => each.type === 'seat');
  const party = COLOURS[found.text.split(' ').at(-1)!];
  if (!seat || party === undefined) return undefined;
  const told = { party, from: undefined, to: undefined };
  const checks = contestsMeant(view, seat, part).likely.flatMap((contest) => checkOf(view, contest, 'won', told));
  return checks.some(({ holds }) => holds) ? weigh({ part, kind: 'winner', checks, sure: false }) : undefined;
}

/** The seats that follow the first in a list: `won Clacton, Great Yarmouth and South Basildon`. */
function furtherSeats({ frame }: View, { parts }: Found): readonly number[] {
  const further: number[] = [];
  let at = parts['w'];
  while (at !== undefined) {
    const rest = frame.line.slice(frame.places[at]);
    const next =
      /^W\d+(?: ,)?(?: and| as well as| but also)? (?:in )?W(\d+)(?= (?:,|\.|and|from|to|in|at|on|for|off)|$)/.exec(
        rest,
      );
    at = next ? Number(next[1]) : undefined;
    if (at !== undefined) further.push(at);
  }
  return further;
}

/** The seats of a list that ends with the first: `Colchester, Harlow and both Southend seats went Labour`. */
function seatsBefore({ frame }: View, { parts }: Found): readonly number[] {
  const { w, p } = parts;
  if (w === undefined || p === undefined || p < w) return [];
  const list = /(?:W\d+ (?:, )?(?:and |both |the |two |seats |seat )*)+$/.exec(
    frame.line.slice(0, frame.places[w]),
  )?.[0];
  return [...(list ?? '').matchAll(/W(\d+)/g)].map(([, at]) => Number(at));
}

function outcomeAt(view: View, found: Found, said: Outcome): Draft | undefined {
  // Who holds a seat some time after the poll need not have held it at the poll.
  const now = /\b(?:is|are) held\b/.test(found.text) || (/\bholds?\b/.test(found.text) && !isJustPolled(view));
  const outcome = said === 'held' && now ? 'won' : said;
  const { p, w, from, to } = found.parts;
  // Who has held a seat since a year is told by its history.
  const over = /\b(?:have|has|had) (?:[a-z]+ )?(?:held|won|had)\b/.test(found.text);
  const [clause] = view.frame.line.slice(found.start).split(/ [,;:] /);
  if (
    outcome === 'held' &&
    over &&
    /\b(?:since|until|for (?:N\d+|the (?:past|last)|more|over|decades|years|generations))\b/.test(clause!)
  )
    return undefined;
  const named = w === undefined ? undefined : whereAt(view.frame, w);
  if (named && !named.some(({ type }) => type === 'seat')) return undefined;
  const seats = seatsFor(view, w ?? p!);
  const at = p ?? w!;
  const seat = named
    ? (seats.of.find((each) => named.includes(each)) ??
      (named.find(({ type }) => type === 'seat') as (typeof seats.of)[number]))
    : seats.of[0];
  if (!seat) return undefined;
  const { likely, also, named: dated } = contestsMeant(view, seat, at);
  const told = {
    party: p === undefined ? view.lastParty! : partyAt(view.frame, p)!,
    from: from === undefined ? undefined : partyAt(view.frame, from),
    to: to === undefined ? undefined : partyAt(view.frame, to),
  };
  // A year in the sentence may belong to another figure: the last contest is meant as well.
  const last = dated ? also.filter(({ election }) => election.kind !== 'notional').slice(0, 1) : [];
  const checks = [...likely, ...last, ...(dated || view.date !== undefined ? [] : also)].flatMap((contest) =>
    checkOf(view, contest, outcome, told),
  );
  const other = also.flatMap((contest) => checkOf(view, contest, outcome, told)).some(({ holds }) => holds);
  return weigh({
    part: at,
    kind: 'winner',
    checks,
    // What a party had done before, and what it did to `it`, may be of another election.
    sure:
      !(over && /\bhad\b/.test(found.text)) &&
      !(over && outcome === 'held') &&
      (named !== undefined ||
        (w === undefined && p !== undefined && / (?:gain|hold)\b/.test(found.text) && seats.sure)) &&
      (view.date !== undefined || !other),
  });
}

function isJustPolled({ record, date }: View): boolean {
  if (date === undefined) return true;
  const since = addDays(date, -14);
  return [...record.elections().values()].some(({ polledOn }) => polledOn <= date && polledOn >= since);
}
