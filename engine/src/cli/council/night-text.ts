import {
  administrationWords,
  canChangeSentence,
  capital,
  councilLine,
  councilSentence,
  longDate,
  netChange,
  wayToControlWords,
} from '../../copy/index.ts';
import type { CouncilOn, CouncilParty, ElectoralRecord, SeatChanges } from '../../record/index.ts';
import type { Io } from '../io.ts';
import { strong, textTable, wrap } from '../output.ts';
import { shortName } from '../words.ts';
import { creditsText } from './credits-text.ts';
import { notHeldText } from './not-held-text.ts';
import { barKey, seatBar } from './seat-bar.ts';
import { wardsText } from './wards-text.ts';

/** A council's night on one page: control, the whole council, seats by party, what it would have taken, ward by ward. */
export function nightText(io: Io, record: ElectoralRecord, answer: CouncilOn): string {
  return [
    head(io, record, answer),
    bar(record, answer),
    partiesText(io, record, answer),
    baselinesText(record, answer),
    canChangeText(record, answer),
    wardsText(io, record, answer),
    administrationText(record, answer),
    notHeldText(answer),
    creditsText(answer.credits),
  ]
    .filter(Boolean)
    .join('\n');
}

const CYCLES = { all: 'all out', half: 'by halves', third: 'by thirds', 'by-election': 'by-elections only', '': '' };

function head(io: Io, record: ElectoralRecord, answer: CouncilOn): string {
  const { council, night, up, change } = answer;
  const parties = record.parties();
  const seats = up.seats === undefined ? '' : `${up.seats}${up.total ? ` of ${up.total}` : ''} seats up`;
  const shape = [seats, CYCLES[up.cycle], up.boundaryChange ? 'new wards' : '', up.newCouncil ? 'a new council' : ''];
  const held = change.baseline === 'eve of poll' ? change.eveOfPoll : change.lastContested;
  const line = held.kind === 'not held' ? '' : councilLine(held, parties);
  const sentence = councilSentence(answer, parties);
  return [
    `${strong(io, `${council.name}, ${longDate(night)}`)}\n`,
    wrap(shape.filter(Boolean).join(' · ')),
    line && !sentence.startsWith(line) ? `\n${strong(io, line)}\n` : '\n',
    wrap(sentence),
  ].join('');
}

function bar(record: ElectoralRecord, { after, parties, up }: CouncilOn): string {
  if (after.kind !== 'held') return '';
  const { needed } = after.control;
  const text = seatBar(parties, needed);
  if (!text) return '';
  const seated = parties.filter((line) => line.after).map(({ party }) => party);
  const capitals = up.cycle === 'all' ? '' : 'capitals: elected now; ';
  return `${text}\n${wrap(`${barKey(seated, (party) => shortName(record, party))} (${capitals}│ after ${needed}, a majority)`)}`;
}

/** Seats by party. A column that is not held is left out, and said below. */
function partiesText(io: Io, record: ElectoralRecord, answer: CouncilOn): string {
  const { parties, baselines, change } = answer;
  const changes = [baselines.lastContested, baselines.eveOfPoll].find((each) => each.kind === 'held');
  const byParty =
    changes?.kind === 'held' ? new Map(changes.parties.map((each) => [each.party, each.change])) : undefined;
  const columns: readonly (readonly [string, (line: CouncilParty) => number | undefined])[] = [
    change.baseline === 'eve of poll' ? ['Before', ({ before }) => before] : ['Last time', ({ lastTime }) => lastTime],
    ['Defending', ({ defending }) => defending],
    ['Won', ({ won }) => won],
    ['Not up', ({ carried }) => carried],
    ['After', ({ after }) => after],
  ];
  const shown = columns.filter(([, seats]) => parties.some((line) => seats(line) !== undefined));
  if (parties.length === 0) return '';
  const total = shown.map(([, seats]) => String(parties.reduce((sum, line) => sum + (seats(line) ?? 0), 0)));
  const rows = parties.map((line) => [
    capital(record.parties().get(line.party)!.name),
    ...shown.map(([, seats]) => String(seats(line) ?? '')),
    ...(byParty ? [netChange(byParty.get(line.party) ?? 0)] : []),
  ]);
  const labels = [...shown.map(([label]) => label), ...(byParty ? ['Change'] : [])];
  const table = textTable(
    io,
    [{ label: 'Party' }, ...labels.map((label) => ({ label, right: true }))],
    [...rows, ['All seats', ...total, ...(byParty ? [''] : [])]],
  );
  return table + (changes?.kind === 'held' ? wrap(`Change is measured against ${baselineWords(changes)}.`) : '');
}

function baselineWords({ baseline, on }: SeatChanges): string {
  const days = on.map(longDate).join(' and ');
  if (baseline === 'last held before') return `${days}, the last composition held before the poll`;
  return baseline === 'eve of poll' ? 'the eve of poll' : `what was won when these seats were fought last, ${days}`;
}

/** The baseline that the table does not show, by party, and the seats that make the difference. */
function baselinesText(record: ElectoralRecord, { baselines }: CouncilOn): string {
  const { lastContested, eveOfPoll, lastHeld, between, seats } = baselines;
  const changes = (held: SeatChanges) =>
    held.parties.map(({ party, change }) => `${shortName(record, party)} ${netChange(change)}`).join(' · ');
  const other = eveOfPoll.kind === 'held' ? eveOfPoll : lastHeld;
  const moved = (between ?? []).map(({ party, more }) => `${shortName(record, party)} ${netChange(more)}`);
  const lines = [
    lastContested.kind === 'held' && other ? `Against ${baselineWords(other)}: ${changes(other)}.` : '',
    moved.length > 0
      ? `Between the two: ${moved.join(' · ')}${seats.length > 0 ? ', of which the wards tell:' : '.'}`
      : '',
    ...seats.map(
      ({ ward, candidate, wonFor, wonOn, now }) =>
        `${ward}: ${candidate}, elected for ${shortName(record, wonFor)} on ${longDate(wonOn)}, stood for ${shortName(record, now)}.`,
    ),
    lastContested.kind === 'held' && lastContested.left.length > 0
      ? `${lastContested.compared} seats are compared; left out: ${lastContested.left.map(({ ward }) => ward).join(', ')}.`
      : '',
  ];
  return lines
    .filter(Boolean)
    .map((line) => wrap(line))
    .join('');
}

function canChangeText(record: ElectoralRecord, { canChange }: CouncilOn): string {
  if (canChange.kind === 'not held') return '';
  const parties = record.parties();
  const asOf = canChange.asOf ? ` (Who had control before: as of ${longDate(canChange.asOf)}.)` : '';
  const ways = [...canChange.parties].filter(([, way]) => way.control === 'possible' && (way.held ?? way.carried) > 0);
  return (
    wrap(`${canChangeSentence(canChange, parties)}${asOf}`) +
    ways.map(([party, way]) => wrap(`${wayToControlWords(party, way, canChange, parties)}.`, '    ')).join('')
  );
}

function administrationText(record: ElectoralRecord, { administration }: CouncilOn): string {
  if (!administration) return '';
  return wrap(
    `Run by: ${administrationWords(administration, record.parties())}, as of ${longDate(administration.date)} (a fact of its own, apart from control).`,
  );
}
