import { ratio } from '../../psephology/index.ts';
import { baselineOf, runnerUpOf, winnerOf, type Contest, type ElectoralRecord } from '../../record/index.ts';
import { longDate } from '../dates.ts';
import { majorityPercent, netChange, percent, thousands } from '../numbers.ts';
import type { Parties } from './results.ts';
import { listed } from './words.ts';

/** `Lab hold`, `Lab gain from Con`, `LD win, new seat`; nothing before somebody is elected. */
export function outcomeTag(record: ElectoralRecord, contest: Contest): string {
  const winner = winnerOf(contest);
  if (!winner) return '';
  const short = (party: string) => record.parties().get(party)?.short ?? party;
  const baseline = baselineOf(record, contest);
  const before = baseline && winnerOf(baseline.contest);
  if (!before) return `${short(winner.party)} win, new seat`;
  const tag = baseline.kind === 'notional' ? ' (notional)' : '';
  return before.party === winner.party
    ? `${short(winner.party)} hold${tag}`
    : `${short(winner.party)} gain from ${short(before.party)}${tag}`;
}

/** What the large number of a result is: `majority over Con, 0.3%`. */
export function majorityLabel(contest: Contest, parties: Parties): string {
  const [winner, second] = [winnerOf(contest), runnerUpOf(contest)];
  if (!winner || !second || !contest.validVotes) return '';
  const share = majorityPercent(ratio(winner.votes! - second.votes!, contest.validVotes));
  return `majority over ${parties.get(second.party)?.short ?? second.party}, ${share}`;
}

/** Every candidate of a result in a row, for a reader who cannot see the table. */
export function resultInWords(contest: Contest, parties: Parties): string {
  const lines = contest.candidacies.map(({ candidate, party, votes }) => {
    const who = `${candidate || parties.get(party)?.name} (${parties.get(party)?.short ?? party})`;
    if (votes === undefined || !contest.validVotes) return who;
    return `${who} ${thousands(votes)}, ${percent(ratio(votes, contest.validVotes))}`;
  });
  return `${lines.join('; ')}.`;
}

/** Seats by party on a day, with each party's change since the election: the figures of a bar in words. */
export function seatsInWords(
  seats: readonly { readonly name: string; readonly now: number; readonly before: number }[],
  { where, on, year }: { readonly where: string; readonly on: string; readonly year: string },
): string {
  const counts = seats
    .filter(({ now }) => now > 0)
    .map(({ name, now, before }) => `${name} ${now}${now === before ? '' : ` (${netChange(now - before)})`}`);
  const same = seats.every(({ now, before }) => now === before);
  const since = same ? `, as at the ${year} election` : `; in brackets the change since the ${year} election`;
  return `Seats held in ${where} on ${longDate(on)}: ${listed(counts)}${since}.`;
}

/** A change in seats beside its figure: `+30`, `no change`. */
export function changeInSeats(change: number): string {
  return change === 0 ? 'no change' : netChange(change);
}

/** What is not shown: `and 3 more`, `and 41 more seats`. */
export function andMore(count: number, noun = ''): string {
  return `and ${thousands(count)} more${noun && ` ${noun}${count === 1 ? '' : 's'}`}`;
}

/** `Figures: House of Commons Library; The Electoral Commission`. */
export function figuresFrom(publishers: readonly string[]): string {
  return `Figures: ${[...new Set(publishers)].join('; ')}`;
}
