import { partyName } from '../party-name.ts';
import { ratio } from '../../../psephology/index.ts';
import type { PartyId } from '../../../record/index.ts';
import { onceFor } from '../../../record/memo.ts';
import { isForecast, speaksOfExitPoll } from '../bind/forecasts.ts';
import { joinedAfter, partiesFor } from '../bind/parties.ts';
import { SO_FAR } from '../en/commons-majorities.ts';
import {
  CHANGED_FROM,
  COUNCILS_NOUN,
  DISTRIBUTIVE,
  NET_RULES,
  OWN_VERB,
  OVER_THE_NEED,
  SEAT_WORDS,
  SET_AGAINST_YEAR,
  SEATS_RULES,
  TOTAL_RULES,
  VACANT_RULES,
  WARDS_NOUN,
  WON,
} from '../en/seats.ts';
import { NO_SEATS, SEATS_OF_LIST, TALLY } from '../en/scoreboards.ts';
import { NOTIONAL } from '../en/times.ts';
import { WITHOUT } from '../en/without.ts';
import type { Frame } from '../frame.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll, type Found } from '../rules.ts';
import type { Tally } from '../tallies/tally.ts';
import { talliesMeant, type TalliesMeant } from '../tallies/tallies-meant.ts';
import { partiesIn, partyAt, seatsIn, type View } from '../view.ts';
import { exitPollSeats } from './exit-poll.ts';
import { gainedFrom, pairGained } from './pair-gains.ts';
import { isScoreboard } from './scoreboards.ts';
import { isGiven, isOwned, isTheirs, owns } from './seat-owners.ts';
import { heldBeforehand } from './seats-before.ts';
import { modesOf, readTallies, verbBefore } from './tally-readings.ts';

/** Seats: held, won, gained and lost by a party, and how many there are. */
export function seats(view: View): readonly Draft[] {
  const drafts = new Map<number, Draft>();
  const add = (part: number | undefined, make: (part: number) => Draft | undefined) => {
    if (part === undefined || drafts.has(part)) return;
    const draft = make(part);
    if (draft) drafts.set(part, draft);
  };
  const told = speaksOfSeats(view);
  if (!told && !isTallyOfSet(view)) return [];
  for (const { parts } of findAll(view.frame, VACANT_RULES)) add(parts['n'], (part) => vacant(view, part));
  for (const found of findAll(view.frame, TOTAL_RULES))
    add(found.parts['n'], (part) => (isOwned(view, part) || isGiven(view, part) ? undefined : totalOf(view, part)));
  if (isScoreboard(view))
    for (const { parts } of findAll(view.frame, SEATS_OF_LIST)) add(parts['n'], (part) => totalOf(view, part));
  for (const [at, part] of view.frame.parts.entries())
    if (part.is === 'figure' && part.figure.sign !== 0 && part.figure.unit === 'count')
      add(at, () => signedChange(view, at, part.figure.sign as 1 | -1));
  for (const found of findAll(view.frame, NET_RULES))
    add(found.parts['n'], (part) => seatsOf(view, part, found, 'change'));
  for (const found of findAll(view.frame, SEATS_RULES)) {
    add(found.parts['n'], (part) => seatsOf(view, part, found));
    add(found.parts['total'], (part) => totalOf(view, part, true));
    add(found.parts['was'], (part) => {
      const [party] = partiesMeant(view, part, found);
      return party === undefined ? undefined : heldBeforehand(view, part, party);
    });
  }
  // Where no word says seats, other figures are none.
  return [...drafts.values()].filter(({ verdict }) => told || verdict === 'supported');
}

const saysSeats = onceFor(({ line }: Frame) => SEAT_WORDS.test(line));

function speaksOfSeats(view: View): boolean {
  const { frame, before, headings } = view;
  if (speaksOfExitPoll(view)) return true;
  if (/%|per cent/.test(frame.line) && !SEAT_WORDS.test(frame.line)) return false;
  return [frame, ...view.earlier, ...before.slice(-3), ...headings.slice(0, 1)].some(saysSeats) || isScoreboard(view);
}

/** `Labour took five` in copy about a set of seats: so many that they can only be seats, and no word that makes them anything else. */
function isTallyOfSet({ frame, lastSet, topic }: View): boolean {
  return (
    topic === 'parliament' &&
    lastSet !== undefined &&
    !NO_SEATS.test(frame.line) &&
    seatsIn(frame).length === 0 &&
    TALLY.test(frame.line) &&
    frame.parts.every((part) => part.is !== 'figure' || (part.figure.unit === 'count' && part.figure.value.num < 100n))
  );
}

/** Seats that a party can have in a parliament, and councillors on all councils that vote on a night. */
const MOST_SEATS = 1200n;
const MOST_COUNCILLORS = 9999n;

function speaksOfCouncils({ topic, frame, before }: View): boolean {
  return (
    topic === 'council' &&
    [frame, ...before.slice(-1)].some(({ line }) => /\bcouncillors to N\d+ councils\b/.test(line))
  );
}

function seatsOf(view: View, part: number, found: Found, way?: 'change'): Draft | undefined {
  const figure = figureAt(view.frame, part);
  if (figure.value.den !== 1n || figure.value.num > (speaksOfCouncils(view) ? MOST_COUNCILLORS : MOST_SEATS))
    return undefined;
  // `one of the 44 seats` counts none.
  const lead = view.frame.line.slice(0, view.frame.places[part]);
  const counted = /\b(?:won|win|wins|took|take|takes|hold|holds|held|has|had|have|each|gained|lost) $/.test(lead);
  if (figure.spelt && figure.value.num === 1n && /^N\d+ of (?:[a-z]+ )?N?/.test(found.text) && !counted)
    return undefined;
  // `23 seats higher than YouGov` sets one forecast against another.
  if (
    /^N\d+ (?:seats )?(?:higher|lower|better|worse|more|fewer) than (?:yougov|mrp|more in common|survation|the poll)/.test(
      view.frame.line.slice(view.frame.places[part]),
    )
  )
    return undefined;
  // Nor does a forecast that was right in so many.
  if (/\b(?:right|wrong|correct\w*)(?: [a-z]+){0,3} (?:in|on|for) (?:all )?$/.test(lead)) return undefined;
  // `the last of the seven seats went to Labour` tells how many there are.
  if (/\b(?:last|first|final|next|O\d+) of (?:the |its |all )*$/.test(lead)) return totalOf(view, part);
  // `in any one seat` counts none either.
  if (figure.spelt && /\b(?:any|each|every|no|not) $/.test(lead)) return undefined;
  if (OVER_THE_NEED.test(view.frame.line.slice(view.frame.places[part]))) return undefined;
  // `ten too high for the Tories` tells how far a forecast was off.
  if (/^N\d+ (?:seats )?(?:too|out|short|over|under|off)\b/.test(view.frame.line.slice(view.frame.places[part])))
    return undefined;
  const parties = partiesMeant(view, part, found);
  if (COUNCILS_NOUN.test(found.text)) return undefined;
  const meant = talliesMeant(view, part, Number(figure.value.num), totalSaid(view, found));
  const verb = way ? undefined : verbBefore(view, found);
  if (verb !== undefined) return seatsOf(view, part, { ...found, text: `${verb} ${found.text}` }, 'change');
  // `Labour of five` has its verb before it, or is no number of seats.
  if (/^P\d+ of N\d+$/.test(found.text)) return undefined;
  const modes = way ? new Set<Tally['mode']>(['change']) : modesOf(view, found);
  const sign = /\b(?:loss|losses|lost|losing|lose|loses|shed|down|fewer)\b|^- /.test(found.text) && way ? -1 : 1;
  const [party] = parties;
  // `the party ended with four MPs`: of a party that is not known they are no total.
  const somebodys = /\b(?:the party|they|it|we) (?:[a-z]+ |, ){0,9}$/.test(lead);
  if (party === undefined)
    return way || somebodys || found.parts['total'] !== undefined ? undefined : totalOf(view, part);
  if (/\bfrom (?:just )?N\d+$/.test(found.text) || CHANGED_FROM.test(lead)) return heldBeforehand(view, part, party);
  const from = gainedFrom(view, part, way ? 'from|to|off' : 'from|off');
  // `the Conservatives lost three seats to Labour`: the one named after the number is the other.
  const whose = from === party && way ? parties.find((each) => each !== from) : party;
  if (from !== undefined && whose !== undefined && from !== whose)
    return pairGained(view, part, { to: sign === 1 ? whose : from, from: sign === 1 ? from : whose });
  const net = way !== undefined && /\bnet (?:gain|loss)/.test(found.text);
  const against = SET_AGAINST_YEAR.test(view.frame.line);
  const onNotional = against && NOTIONAL.test(view.frame.line) && meant.likely.some(({ notional }) => notional);
  const tallies = meant.likely.filter(
    (each) => !(net && each.gross) && !(against && each.sinceEve) && !(onNotional && !each.notional),
  );
  const readings = readTallies(view, tallies, party, modes, sign);
  // Where no party stands beside the figure another of the sentence may own it.
  const others =
    found.parts['p'] === undefined && !joinedAfter(view, part) && !OWN_VERB.test(lead) ? parties.slice(1) : [];
  const also = [
    ...readTallies(view, meant.also, party, modes, sign),
    ...others.flatMap((other) => readTallies(view, tallies, other, modes, sign)),
  ];
  // What a notional result would have been is computed, not forecast.
  if (isForecast(view) && !NOTIONAL.test(view.frame.line)) {
    const said = speaksOfExitPoll(view) ? exitPollSeats(view, part, party, readings) : undefined;
    return said ?? forecast(view, part, party, meant);
  }
  return judge(figure, {
    part,
    kind: view.topic === 'council' ? 'councillors' : 'seats',
    readings,
    also,
    sure:
      meant.sure &&
      !SO_FAR.test(view.frame.line) &&
      (found.parts['p'] !== undefined || isTheirs(view, part)) &&
      !(/\b(?:more|fewer)\b/.test(found.text) && partiesIn(view.frame).length > 1),
    without: WITHOUT.region,
  });
}

/** Of how many, where the text says `N of the M seats`. */
function totalSaid({ frame }: View, { parts: { total } }: Found): number | undefined {
  return total === undefined ? undefined : Number(figureAt(frame, total).value.num);
}

/** `Labour 35 (+30)`: a change of the party before it. */
function signedChange(view: View, part: number, sign: 1 | -1): Draft | undefined {
  const before = partiesIn(view.frame).findLast((each) => each < part);
  if (before === undefined) return undefined;
  const text = sign === 1 ? 'gained' : 'lost';
  return seatsOf(
    view,
    part,
    { parts: { n: part, p: before }, start: view.frame.places[part]!, end: view.frame.places[part]! + 2, text },
    'change',
  );
}

function partiesMeant(view: View, part: number, found: Found): readonly PartyId[] {
  // `three to the Lib Dems, two each to Labour`: the party before the comma is not the one that is given them.
  const given = isGiven(view, part) && joinedAfter(view, part);
  const own = given ? undefined : found.parts['p'];
  const named = own === undefined ? [] : [partyAt(view.frame, own)!];
  const near = owns(view, part) ? partiesFor(view, part) : [];
  const last = near.length === 0 && view.lastParty !== undefined ? [view.lastParty] : [];
  return [...new Set([...named, ...near, ...last])];
}

function totalOf(view: View, part: number, all = false): Draft | undefined {
  const figure = figureAt(view.frame, part);
  const rest = view.frame.line.slice(view.frame.places[part]);
  // `two in three of the councillors` are a part of them.
  if (/\bN\d+ in (?:every )?$/.test(view.frame.line.slice(0, view.frame.places[part]))) return undefined;
  if (figure.value.den !== 1n || DISTRIBUTIVE.test(rest) || WARDS_NOUN.test(rest)) return undefined;
  const size = Number(figure.value.num);
  const tallies = talliesMeant(view, part, size, all ? size : undefined);
  const meant = { ...tallies, likely: ofTheTime(view, tallies.likely) };
  const of = (tallies: readonly Tally[]): readonly Reading[] =>
    tallies.flatMap(({ total, subject, name, cites }) =>
      total === undefined ? [] : [{ subject, value: ratio(total), sum: `All seats, ${name}`, cites }],
    );
  const readings = of(meant.likely);
  return judge(figure, {
    part,
    kind: 'seats',
    readings,
    also: of(meant.also),
    sure: meant.sure,
    without: WITHOUT.region,
  });
}

/** Seats that were won are those of the poll, and seats that are held those of the day: an older set had another number. */
function ofTheTime({ frame: { line }, topic }: View, tallies: readonly Tally[]): readonly Tally[] {
  if (topic !== 'parliament') return tallies;
  const won = tallies.filter(({ mode }) => mode === 'won');
  const [held] = tallies.filter(({ mode }) => mode === 'held');
  if (WON.test(line) && won.length > 0) return won;
  return held && won.length > 0 ? [held, ...won] : tallies;
}

function vacant(view: View, part: number): Draft {
  const { likely, also, sure } = talliesMeant(view, part, Number(figureAt(view.frame, part).value.num));
  const of = (tallies: readonly Tally[]) => readTallies(view, tallies, 'vacant', new Set(['held']), 1);
  return judge(figureAt(view.frame, part), {
    part,
    kind: 'seats',
    readings: of(likely),
    also: of(also),
    sure,
    without: WITHOUT.region,
  });
}

function forecast(view: View, part: number, party: PartyId, meant: TalliesMeant): Draft {
  const name = partyName(view.record, party);
  const outcome = meant.likely.find(({ mode }) => mode === 'won');
  const told = outcome ? ` ${name} had ${outcome.seats.get(party) ?? 0}, ${outcome.name}.` : '';
  return {
    part,
    kind: 'projection',
    subject: name,
    verdict: 'cannot check',
    reason: `${WITHOUT.forecast}${told}`,
    cites: outcome?.cites ?? [],
  };
}
