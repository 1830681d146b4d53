import { capital, listed, longDate, netChange, notHeldWords, percent, regionNightSentence } from '../../copy/index.ts';
import { ratio } from '../../psephology/index.ts';
import type { Council, ElectoralRecord, PartyId, RegionOn, RegionRow } from '../../record/index.ts';
import type { Io } from '../io.ts';
import { strong, textTable, wrap } from '../output.ts';
import { shortName } from '../words.ts';
import { controlShown } from './control-shown.ts';
import { creditsText } from './credits-text.ts';

/** A region's councils on a night: a line for each, then what they come to together, what is not held, and totals as printed. */
export function regionText(io: Io, record: ElectoralRecord, answer: RegionOn): string {
  const { region, night } = answer;
  return [
    `${strong(io, `Councils of ${region.name}, ${longDate(night)}`)}\n${wrap(regionNightSentence(answer, record.parties()))}`,
    rowsText(io, record, answer),
    totalsText(record, answer),
    missingText(answer),
    printedText(record, answer),
    creditsText(answer.credits),
  ]
    .filter(Boolean)
    .join('\n');
}

function rowsText(io: Io, record: ElectoralRecord, { rows, baseline }: RegionOn): string {
  const columns = [
    { label: 'Council' },
    { label: 'Up', right: true },
    { label: 'Before' },
    { label: 'After' },
    { label: 'Seats after' },
  ];
  const then = (row: RegionRow) => (baseline === 'eve of poll' ? row.before : row.lastTime);
  return textTable(
    io,
    columns,
    rows.map((row) => [
      row.council.name,
      `${row.up.seats ?? '?'}/${row.up.total ?? '?'}`,
      controlShown(record, then(row)),
      `${moved(row, baseline) ? '▸ ' : ''}${controlShown(record, row.after)}`,
      row.after.kind === 'held'
        ? row.after.composition.seats.map((each) => `${shortName(record, each.party)} ${each.seats}`).join(' ')
        : '',
    ]),
  );
}

function moved({ change }: RegionRow, baseline: RegionOn['baseline']): boolean {
  const { kind } = baseline === 'eve of poll' ? change.eveOfPoll : change.lastContested;
  return kind === 'gain' || kind === 'gain from no overall control' || kind === 'lose to no overall control';
}

function totalsText(record: ElectoralRecord, answer: RegionOn): string {
  const { controlled, councillors, councillorsOf, won, rows, baseline } = answer;
  const name = (party: PartyId | 'none') => (party === 'none' ? 'NOC' : shortName(record, party));
  const base = baseline === 'eve of poll' ? 'since the eve of poll' : 'since the poll before';
  const lines = [
    `Plus: majority; minus: no overall control, that many seats short; ▸: changed hands ${base}.`,
    controlled.length > 0
      ? `Councils: ${controlled.map(({ party, before, after }) => `${name(party)} ${before} → ${after}`).join(' · ')}.`
      : '',
    councillors.length > 0
      ? `Councillors${councillorsOf.length < rows.length ? ` (of the ${councillorsOf.length} councils held before and after)` : ''}: ${councillors.map(({ party, after, change }) => `${name(party)} ${after} (${netChange(change)})`).join(' · ')}.`
      : '',
    won.length > 0
      ? `Seats won: ${won.map(({ party, seats, of }) => `${name(party)} ${seats} (${percent(ratio(seats, of))})`).join(' · ')}.`
      : '',
  ];
  return lines
    .filter(Boolean)
    .map((line) => wrap(line))
    .join('');
}

function missingText({ notHeld, night }: RegionOn): string {
  const alike = Map.groupBy(notHeld, ({ what, why }) => `${what} ${why}`);
  return [...alike.values()]
    .map((group) => {
      const { what, why } = group[0]!;
      const which =
        group.length > 12
          ? `${group.length} councils`
          : listed(group.map(({ council }: { council: Council }) => council.name));
      return wrap(
        `${capital(what === 'wards' ? 'wards' : `${what} the poll`)}, ${which}: ${notHeldWords({ kind: 'not held', why, on: night })}`,
      );
    })
    .join('');
}

/** Totals printed in the year of the night: quoted, never worked out. */
function printedText(record: ElectoralRecord, { printed, night }: RegionOn): string {
  const year = printed.filter((row) => row.year === night.slice(0, 4));
  if (year.length === 0) return '';
  const lines = year.map((row) =>
    wrap(`${row.measure}${row.party ? `, ${shortName(record, row.party)}` : ''}: ${row.value} (${row.source})`, '    '),
  );
  return `As printed at the time, quoted and not worked out here:\n${lines.join('')}`;
}
