import { winnerOf, type Cite, type PartyId } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { contestsMeant } from '../bind/contests.ts';
import { isForecast } from '../bind/forecasts.ts';
import { NOT_SO, PLACE_TO_PARTY, TAKING_PLACE } from '../en/won-beside.ts';
import { tokensAt } from '../frame.ts';
import { weigh, type Draft } from '../judge.ts';
import { partyName } from '../party-name.ts';
import { officesOfPlace } from '../polls/offices.ts';
import { partiesIn, partyAt, whereAt, type View } from '../view.ts';
import { contestName } from './contest-words.ts';
import { elected } from './office-candidates.ts';
import { seatAt } from './seat-spans.ts';

/** Seats and offices that a party won, where its name stands some way off, each of a list. Said where it did; nothing is held against it. */
export function wonBeside(view: View): readonly Draft[] {
  const { frame, topic } = view;
  if ((topic !== 'parliament' && topic !== 'pcc') || isForecast(view)) return [];
  const { line } = frame;
  const drafts: Draft[] = [];
  const add = (part: number, parties: readonly PartyId[], start: number, end: number) => {
    const draft = wonBy(view, part, parties);
    if (draft) drafts.push({ ...draft, words: tokensAt(frame, start, end) });
  };
  for (const { 0: text, index, groups } of line.matchAll(PLACE_TO_PARTY)) {
    const { w, p, w2, p2 } = groups!;
    if (NOT_SO.test(text)) continue;
    const party = partyAt(frame, Number(p ?? p2))!;
    const list = /(?:W\d+ (?:, )?(?:and |both )?)*$/.exec(line.slice(0, index))![0];
    for (const [, at] of `${list}W${w ?? w2}`.matchAll(/W(\d+)/g))
      add(Number(at), [party], index - list.length, index + text.length);
  }
  for (const { 0: text, index, groups } of line.matchAll(TAKING_PLACE)) {
    const clause = line
      .slice(0, index)
      .split(/[;:]| but | while | whereas /)
      .at(-1)!;
    if (NOT_SO.test(clause)) continue;
    const before = partiesIn(frame).filter((at) => frame.places[at]! < index);
    const parties =
      before.length > 0 ? before.map((at) => partyAt(frame, at)!) : view.lastParty ? [view.lastParty] : [];
    add(Number(groups!['w']), parties.slice(0, 1), index, index + text.length);
  }
  return drafts;
}

function wonBy(view: View, part: number, parties: readonly PartyId[]): Draft | undefined {
  const won = winnersAt(view, part).find(({ party }) => parties.includes(party));
  if (!won) return undefined;
  const { party, subject, cite, what } = won;
  const computed = partyName(view.record, party);
  const check = { holds: true, subject, computed, truth: `${computed} won ${what}.`, cites: [cite] };
  return weigh({ part, kind: 'winner', checks: [check], sure: false });
}

interface Won {
  readonly party: PartyId;
  readonly subject: string;
  readonly what: string;
  readonly cite: Cite;
}

/** Who won a seat, or the office of its place, in the polls that the sentence may speak of. */
function winnersAt(view: View, part: number): readonly Won[] {
  const seat = view.topic === 'parliament' ? seatAt(view, part) : undefined;
  if (seat)
    return contestsMeant(view, seat, part).likely.flatMap((contest) => {
      const winner = winnerOf(contest);
      if (!winner || contest.election.kind === 'notional') return [];
      return [{ party: winner.party, subject: seat.name, what: contestName(contest), cite: winner.cite }];
    });
  if (view.topic !== 'pcc') return [];
  return officesOfPlace(view, whereAt(view.frame, part), part).likely.flatMap((office) => {
    const winner = elected(office);
    const what = `${office.subject} on ${longDate(office.date)}`;
    return winner ? [{ party: winner.party, subject: office.subject, what, cite: winner.cite }] : [];
  });
}
