import type { Control } from '../../psephology/index.ts';
import type { CouncilNow, CouncilOn, CountSoFar, NotHeld, PartyId, RegionOn, RegionRow, Standing } from '../../record/index.ts';
import { ratio } from '../../psephology/index.ts';
import { longDate } from '../dates.ts';
import { thousands } from '../numbers.ts';
import { compositionLabel, controlWords, councilLine, measured, nameInText, notHeldWords, partyName, shortWords } from './councils.ts';
import { inProse, type Parties } from './results.ts';
import { capital, counted, listed, spelt } from './words.ts';

/** A council's night in a sentence or two: `Labour majority of 6. It had been one short.` */
export function councilSentence(answer: CouncilOn, parties: Parties): string {
  const after = measured(answer.after);
  if (!after) return withoutAfter(answer, parties);
  const { before, lastTime, change } = answer;
  const [then, since] = change.baseline === 'eve of poll' ? [before, ''] : [lastTime, sinceWords(lastTime)];
  const was = measured(then);
  if (after.kind === 'no overall control') return hungSentence(after, was, since, answer, parties);
  if (was?.kind === 'overall majority' && was.party === after.party && was.majority === after.majority) {
    return `${controlWords(after, parties)}, as ${since ? since.trim() : 'before'}.`;
  }
  const had = was && hadBeen(was, after.party, since);
  return [`${controlWords(after, parties)}.`, ...(had ? [had] : controlBefore(then, since, parties))].join(' ');
}

/** ` after the poll of 2018`: the eve of poll goes without saying. */
function sinceWords(standing: Standing): string {
  return standing.kind === 'not held' ? '' : ` after the poll of ${standing.composition.date.slice(0, 4)}`;
}

/** What the party that has control now had before; nothing where another had a majority. */
function hadBeen(was: Control, party: PartyId, since: string): string | undefined {
  if (was.kind === 'overall majority') return was.party === party ? `It had been ${was.majority}${since}.` : undefined;
  if (!was.largest.parties.includes(party)) return undefined;
  return `It had been ${was.exactlyHalf.includes(party) ? 'on exactly half' : `${spelt(was.shortfall)} short`}${since}.`;
}

function controlBefore(standing: Standing, since: string, parties: Parties): string[] {
  if (standing.kind === 'not held') return [];
  return [`${since ? capital(since.trim()) : 'Before'}: ${controlWords(standing.control, parties)}.`];
}

function hungSentence(after: Control, was: Control | undefined, since: string, answer: CouncilOn, parties: Parties): string {
  const short = shortWords(after, parties).replace(/ (two|three|four|five|six|seven|eight|nine|one|\d+) short$/, ' are $1 short');
  const shown = short.replace(' on exactly half', ' are on exactly half').replace(' level, are', ' are level,');
  const { eveOfPoll, lastContested, baseline } = answer.change;
  const change = baseline === 'eve of poll' ? eveOfPoll : lastContested;
  const line = change.kind === 'not held' ? 'No overall control' : councilLine(change, parties);
  const lost = was?.kind === 'overall majority' ? ` The majority had been ${was.majority}${since}.` : '';
  return `${line}${shown && `; ${shown}`}.${lost}`;
}

function withoutAfter({ after, parties: lines }: CouncilOn, parties: Parties): string {
  const won = lines.filter((line) => line.won).toSorted((a, b) => b.won! - a.won!);
  const sum = won.reduce((seats, line) => seats + line.won!, 0);
  if (after.kind === 'control only') return `${controlWords(after.control, parties)}. ${notHeldWords({ kind: 'not held', why: 'seats', on: after.composition.date })}`;
  const shown = listed(won.map((line) => `${nameInText(line.party, parties)} ${line.won}`));
  const nearest = after.kind === 'not held' && after.nearest ? ` The nearest held is of ${longDate(after.nearest.date)}.` : '';
  const seats = sum > 0 ? `Of ${counted(sum, 'seat')} up, ${shown}. ` : '';
  return `${seats}The whole council as it stood on the night is not held.${nearest}`;
}

/** A council on a day: `Labour majority of 6 (24 of 42 seats) on the eve of poll, 5 May 2016.` */
export function councilNowSentence({ standing }: CouncilNow, parties: Parties): string {
  if (standing.kind === 'not held') return notHeldWords(standing);
  const when = compositionLabel(standing.composition).replace(/^(\d)/, 'as of $1');
  if (standing.kind === 'control only') return `${controlWords(standing.control, parties)} ${when}. The seats by party are not held.`;
  const { largest, total } = standing.control;
  const seats = largest.parties.length === 1 ? ` (${largest.seats} of ${total} seats)` : ` (${total} seats)`;
  return `${controlWords(standing.control, parties)}${seats} ${when}.`;
}

/** A count as far as it has gone: `12 of 18 wards. Labour can no longer be overtaken.` Only what arithmetic proves. */
export function countSentence(count: CountSoFar | NotHeld, parties: Parties): string {
  if (count.kind === 'not held') return notHeldWords(count);
  const { certain, notOvertaken, majorities } = count.state.possible;
  const wards = `${count.declared} of ${count.of} wards.`;
  if (certain?.kind === 'overall majority') return `${wards} ${partyName(certain.party, parties)} are certain of a majority.`;
  const ahead = notOvertaken.length === 1 ? ` ${partyName(notOvertaken[0]!, parties)} can no longer be overtaken.` : '';
  if (certain) return `${wards} No party can reach a majority.${ahead}`;
  const open = listed(majorities.map((party) => nameInText(party, parties)));
  if (ahead && majorities.length === 1 && majorities[0] === notOvertaken[0]) return `${wards}${ahead} A majority is still open.`;
  return `${wards}${ahead}${open ? ` ${capital(open)} can still reach a majority.` : ' Control is open.'}`;
}

/** A region's night: councils, seats, who controls how many, what changed hands. */
export function regionNightSentence(answer: RegionOn, parties: Parties): string {
  const { rows, seatsUp, won } = answer;
  if (rows.length === 0) return 'No council of this region voted that night, as far as is held.';
  const [first] = won;
  const share =
    first &&
    ` ${capital(nameInText(first.party, parties))} won ${thousands(first.seats)} of ${thousands(first.of)}, ${inProse(ratio(first.seats, first.of), 'per cent')}.`;
  const seats = seatsUp > 0 ? ` for ${thousands(seatsUp)} seats` : '';
  return `${capital(counted(rows.length, 'council'))} voted${seats}.${share ?? ''}${controlledWords(answer, parties)}${changedWords(answer, parties)}`;
}

/** Who controls how many afterwards; how many are not held is said. */
function controlledWords({ rows, controlled, controlNotHeld }: RegionOn, parties: Parties): string {
  const control = controlled.filter(({ after }) => after > 0);
  if (control.length === 0) return '';
  const led = control
    .filter(({ party }) => party !== 'none')
    .map(({ party, after }, index) => `${nameInText(party, parties)} ${index === 0 ? 'control ' : ''}${spelt(after)}`);
  const hung = control.find(({ party }) => party === 'none')?.after;
  const none = hung ? `${spelt(hung)} ${hung === 1 ? 'is' : 'are'} under no overall control` : '';
  const known = rows.length - controlNotHeld.after.length;
  const words = [listed(led), none].filter(Boolean).join('; ');
  return known < rows.length ? ` Of the ${spelt(known)} whose control is held, ${words}.` : ` ${capital(words)}.`;
}

/** What changed control: nothing where who had it before is held of none. */
function changedWords({ baseline, rows, changed, controlNotHeld }: RegionOn, parties: Parties): string {
  const unknown = new Set([...controlNotHeld.before, ...controlNotHeld.after]).size;
  if (unknown === rows.length) return '';
  const of = unknown > 0 ? `of the ${spelt(rows.length - unknown)} held before and after, ` : '';
  const against = baseline === 'last contested' ? ' since the poll before' : '';
  const moved = changed.length === 0 || changed.length > 5 ? '' : `: ${listed(changed.map((row) => movedWords(row, baseline, parties)))}`;
  const number = changed.length === 0 ? 'none' : spelt(changed.length);
  return ` ${capital(`${of}${number} changed control${against}${moved}`)}.`;
}

function movedWords({ council, change }: RegionRow, baseline: RegionOn['baseline'], parties: Parties): string {
  const moved = baseline === 'eve of poll' ? change.eveOfPoll : change.lastContested;
  return 'party' in moved && moved.kind !== 'lose to no overall control'
    ? `${council.name}, to ${nameInText(moved.party, parties)}`
    : `${council.name}, to no overall control`;
}
