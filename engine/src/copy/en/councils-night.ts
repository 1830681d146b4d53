import type { Control } from '../../psephology/index.ts';
import type { CouncilNow, CouncilOn, CountSoFar, NotHeld, PartyId, Standing } from '../../record/index.ts';
import { longDate } from '../dates.ts';
import {
  compositionLabel,
  controlWords,
  councilLine,
  measured,
  nameInText,
  notHeldWords,
  partyName,
  shortWords,
} from './councils.ts';
import type { Parties } from './results.ts';
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

function hungSentence(
  after: Control,
  was: Control | undefined,
  since: string,
  answer: CouncilOn,
  parties: Parties,
): string {
  const short = shortWords(after, parties).replace(
    / (two|three|four|five|six|seven|eight|nine|one|\d+) short$/,
    ' are $1 short',
  );
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
  if (after.kind === 'control only')
    return `${controlWords(after.control, parties)}. ${notHeldWords({ kind: 'not held', why: 'seats', on: after.composition.date })}`;
  const shown = listed(won.map((line) => `${nameInText(line.party, parties)} ${line.won}`));
  const nearest =
    after.kind === 'not held' && after.nearest ? ` The nearest held is of ${longDate(after.nearest.date)}.` : '';
  const seats = sum > 0 ? `Of ${counted(sum, 'seat')} up, ${shown}. ` : '';
  return `${seats}The whole council as it stood on the night is not held.${nearest}`;
}

/** A council on a day: `Labour majority of 6 (24 of 42 seats) on the eve of poll, 5 May 2016.` */
export function councilNowSentence({ standing }: CouncilNow, parties: Parties): string {
  if (standing.kind === 'not held') return notHeldWords(standing);
  const when = compositionLabel(standing.composition).replace(/^(\d)/, 'as of $1');
  if (standing.kind === 'control only')
    return `${controlWords(standing.control, parties)} ${when}. The seats by party are not held.`;
  const { largest, total } = standing.control;
  const seats = largest.parties.length === 1 ? ` (${largest.seats} of ${total} seats)` : ` (${total} seats)`;
  return `${controlWords(standing.control, parties)}${seats} ${when}.`;
}

/** A count as far as it has gone: `12 of 18 wards. Labour can no longer be overtaken.` Only what arithmetic proves. */
export function countSentence(count: CountSoFar | NotHeld, parties: Parties): string {
  if (count.kind === 'not held') return notHeldWords(count);
  const { certain, notOvertaken, majorities } = count.state.possible;
  const wards = `${count.declared} of ${count.of} wards.`;
  if (certain?.kind === 'overall majority')
    return `${wards} ${partyName(certain.party, parties)} are certain of a majority.`;
  const ahead = notOvertaken.length === 1 ? ` ${partyName(notOvertaken[0]!, parties)} can no longer be overtaken.` : '';
  if (certain) return `${wards} No party can reach a majority.${ahead}`;
  const open = listed(majorities.map((party) => nameInText(party, parties)));
  if (ahead && majorities.length === 1 && majorities[0] === notOvertaken[0])
    return `${wards}${ahead} A majority is still open.`;
  return `${wards}${ahead}${open ? ` ${capital(open)} can still reach a majority.` : ' Control is open.'}`;
}
