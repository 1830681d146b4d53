import { partyName } from '../party-name.ts';
import type { PartyId } from '../../../record/index.ts';
import { isForecast, speaksOfExitPoll } from '../bind/forecasts.ts';
import { joinedAfter, partiesFor } from '../bind/parties.ts';
import { partiesSpokenOf } from '../bind/spoken-of.ts';
import { SO_FAR } from '../en/commons-majorities.ts';
import { CHANGED_FROM, COUNCILS_NOUN, OWN_VERB, SET_AGAINST_YEAR } from '../en/seats.ts';
import { NOTIONAL } from '../en/times.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft } from '../judge.ts';
import { figureAt, type Found } from '../rules.ts';
import type { Tally } from '../tallies/tally.ts';
import { talliesMeant, type TalliesMeant } from '../tallies/tallies-meant.ts';
import { partiesIn, partyAt, type View } from '../view.ts';
import { exitPollSeats } from './exit-poll.ts';
import { gainedFrom, pairGained } from './pair-gains.ts';
import { isGiven, isOfSome, isTheirs, owns } from './seat-owners.ts';
import { heldBeforehand } from './seats-before.ts';
import { modesOf, readTallies, verbBefore } from './tally-readings.ts';
import { isNotCounted } from './seats-not-counted.ts';
import { totalOf } from './seats-of-all.ts';

/** Seats that a party can have in a parliament, and councillors on all councils that vote on a night. */
const MOST_SEATS = 1200n;
const MOST_COUNCILLORS = 9999n;

function speaksOfCouncils({ topic, frame, before }: View): boolean {
  return (
    topic === 'council' &&
    [frame, ...before.slice(-1)].some(({ line }) => /\bcouncillors to N\d+ councils\b/.test(line))
  );
}

/** A number of seats of a party: held, won or, where `way` says so, gained and lost. */
export function seatsOf(view: View, part: number, found: Found, way?: 'change'): Draft | undefined {
  const figure = figureAt(view.frame, part);
  if (figure.value.den !== 1n || figure.value.num > (speaksOfCouncils(view) ? MOST_COUNCILLORS : MOST_SEATS))
    return undefined;
  const lead = view.frame.line.slice(0, view.frame.places[part]);
  if (isNotCounted(view, part, found)) return undefined;
  // `the last of the seven seats went to Labour` tells how many there are.
  if (/\b(?:last|first|final|next|O\d+) of (?:the |its |all )*$/.test(lead)) return totalOf(view, part);
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
    return way || somebodys || found.parts['total'] !== undefined || isOfSome(view, part)
      ? undefined
      : totalOf(view, part);
  if (/\bfrom (?:just )?N\d+$/.test(found.text) || CHANGED_FROM.test(lead)) return heldBeforehand(view, part, party);
  const from = gainedFrom(view, part, way ? 'from|to|off' : 'from|off');
  // `the Conservatives lost three seats to Labour`: the one named after the number is the other.
  const whose =
    from === party && (way || /\b(?:the party|them)\b/.test(view.frame.line.slice(view.frame.places[part])))
      ? parties.find((each) => each !== from)
      : party;
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
      (found.parts['p'] !== undefined || (isTheirs(view, part) && !isOfSeveral(view))) &&
      !(/\b(?:more|fewer)\b/.test(found.text) && partiesIn(view.frame).length > 1),
    without: WITHOUT.region,
  });
}

/** `They have 41` after a sentence of two parties: either may be meant. */
function isOfSeveral(view: View): boolean {
  return partiesIn(view.frame).length === 0 && partiesSpokenOf(view).length > 1;
}

/** Of how many, where the text says `N of the M seats`. */
function totalSaid({ frame }: View, { parts: { total } }: Found): number | undefined {
  return total === undefined ? undefined : Number(figureAt(frame, total).value.num);
}

/** `Labour 35 (+30)`: a change of the party before it. */
export function signedChange(view: View, part: number, sign: 1 | -1): Draft | undefined {
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

/** The parties that a number of seats may be of, the likeliest first. */
export function partiesMeant(view: View, part: number, found: Found): readonly PartyId[] {
  // `three to the Lib Dems, two each to Labour`: the party before the comma is not the one that is given them.
  const given = isGiven(view, part) && joinedAfter(view, part);
  const own = given ? undefined : found.parts['p'];
  const named = own === undefined ? [] : [partyAt(view.frame, own)!];
  const near = owns(view, part) ? partiesFor(view, part) : [];
  const last = near.length === 0 ? partiesSpokenOf(view) : [];
  return [...new Set([...named, ...near, ...last])];
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
