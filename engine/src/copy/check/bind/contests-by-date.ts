import { AT_THE_GENERAL } from '../en/times.ts';
import { RECORD_BEGINS, addDays, baselineOf, lastGeneral, type Contest, type IsoDate } from '../../../record/index.ts';
import { BY_ELECTION, LAST_TIME, NOTIONAL, PREVIOUSLY } from '../en/times.ts';
import type { View } from '../view.ts';

/** By-elections first where the sentence speaks of one, notional results where it speaks of those, else neither. */
export function inOrder(contests: readonly Contest[], line: string): readonly Contest[] {
  const wanted = BY_ELECTION.test(line) ? 'by-election' : NOTIONAL.test(line) ? 'notional' : 'general';
  const of = (kind: string) => contests.filter(({ election }) => election.kind === kind);
  const first = of(wanted);
  return first.length > 0
    ? [...first, ...contests.filter((each) => !first.includes(each))].slice(0, first.length)
    : contests;
}

export function byDate(view: View, held: readonly Contest[]): readonly Contest[] {
  const { record, date, frame } = view;
  if (date === undefined) return inOrder(held, frame.line);
  if (date < RECORD_BEGINS) return [];
  const general = lastGeneral(record, date);
  const last = held.filter(({ election }) => election.id === general.id);
  const since = held.filter(({ election, polledOn }) => election.kind === 'by-election' && polledOn > general.polledOn);
  const notional = held.filter(
    // One on later boundaries is made long after the poll.
    ({ election, polledOn }) =>
      election.kind === 'notional' && polledOn === general.polledOn && date > addDays(polledOn, 60),
  );
  if (since.length > 0 && last.length > 0 && AT_THE_GENERAL.test(frame.line)) return [...last, ...since];
  const newest = [...last, ...since, ...notional];
  // On the day after a poll the last time is the one before it, in most mouths.
  const justPolled = (recent: IsoDate) => [general, ...since].some(({ polledOn }) => polledOn >= recent);
  if (PREVIOUSLY.test(frame.line) || (LAST_TIME.test(frame.line) && justPolled(addDays(date, -21)))) {
    const bases = [...since, ...last].flatMap((contest) => baselineOf(record, contest)?.contest ?? []);
    const sameName = held
      .filter(({ polledOn, election }) => polledOn < general.polledOn && election.kind === 'general')
      .slice(0, 1);
    return [...new Set([...newest, ...bases, ...sameName])];
  }
  // On the days after a by-election, or under a headline that names one, it is what the text is of.
  const fresh = since.some(({ polledOn }) => polledOn >= addDays(date, -14)) && !LAST_TIME.test(frame.line);
  const named = [frame, ...view.headings].some(({ line }) => BY_ELECTION.test(line));
  if ((fresh || named) && since.length > 0) return [...since.toReversed(), ...last];
  // One before the last general election is what the paragraph is of where it says so.
  const spoken = since.length === 0 && [frame, ...view.before].some(({ line }) => BY_ELECTION.test(line));
  const older = spoken ? held.filter(({ election }) => election.kind === 'by-election').slice(0, 1) : [];
  return [...older, ...newest];
}
