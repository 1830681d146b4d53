import { administrationWords, councilNowSentence, listed, longDate, shortDate } from '../../copy/index.ts';
import { standingOf, type Composition, type CouncilNow, type ElectoralRecord } from '../../record/index.ts';
import type { Io } from '../io.ts';
import { strong, textTable, wrap } from '../output.ts';
import { shortName } from '../words.ts';
import { creditsText } from './credits-text.ts';
import { controlShown } from './control-shown.ts';
import { barKey, seatBar } from './seat-bar.ts';

/** A council on a day: control and seats as last held, what majorities its seats allow, who runs it, every composition held. */
export function nowText(io: Io, record: ElectoralRecord, answer: CouncilNow): string {
  const { council, on, lastNight, nextNight, cycle } = answer;
  const CYCLES = { all: 'all out', half: 'by halves', third: 'by thirds' };
  const nights = [
    cycle && `elected ${CYCLES[cycle.cycle]} (${longDate(cycle.asOf)})`,
    lastNight && `last night held ${longDate(lastNight)}`,
    nextNight && `next ${longDate(nextNight)}`,
  ];
  return [
    `${strong(io, `${council.name} on ${longDate(on)}`)}\n${wrap(nights.filter(Boolean).join(' · '))}`,
    wrap(councilNowSentence(answer, record.parties())),
    bar(record, answer),
    arithmeticText(record, answer),
    historyText(io, record, answer.history),
    creditsText(answer.credits),
  ]
    .filter(Boolean)
    .join('\n');
}

function bar(record: ElectoralRecord, { standing }: CouncilNow): string {
  if (standing.kind !== 'held') return '';
  const { composition, control } = standing;
  const seats = composition.seats.map((each) => ({ party: each.party, won: each.seats, after: each.seats }));
  const text = seatBar(seats, control.needed);
  const key = barKey(
    seats.map(({ party }) => party),
    (party) => shortName(record, party),
  );
  return text ? `${text}\n${wrap(`${key} (│ after ${control.needed}, a majority)`)}` : '';
}

/** As many sets of parties as are worth reading. */
const SETS = 6;

function arithmeticText(record: ElectoralRecord, { arithmetic, administration }: CouncilNow): string {
  if (arithmetic.kind === 'not held') return '';
  const { minimalCoalitions, largestOpposition } = arithmetic;
  const several = minimalCoalitions.filter(({ parties }) => parties.length > 1);
  const sets = several
    .slice(0, SETS)
    .map(
      ({ parties, majority }) =>
        `${parties.map((party) => shortName(record, party)).join(' + ')}: majority of ${majority}`,
    );
  const more = several.length > SETS ? ` (${several.length - SETS} further)` : '';
  const opposition = largestOpposition?.largest;
  return [
    sets.length > 0 ? wrap(`Majorities by seats alone: ${sets.join('; ')}${more}.`) : '',
    opposition && opposition.parties.length > 0
      ? wrap(
          `Largest opposition: ${listed(opposition.parties.map((party) => shortName(record, party)))}, ${opposition.seats} seats.`,
        )
      : '',
    administration
      ? wrap(
          `Run by: ${administrationWords(administration, record.parties())}, as of ${longDate(administration.date)}.`,
        )
      : '',
  ].join('');
}

const LABELS = { 'eve of poll': 'eve of poll', 'on the night': 'on the night', later: 'snapshot' };

function historyText(io: Io, record: ElectoralRecord, history: readonly Composition[]): string {
  if (history.length === 0) return '';
  const rows = history.map((composition) => {
    const { date, label, certainty } = composition;
    const seats = composition.seats.map((each) => `${shortName(record, each.party)} ${each.seats}`).join(' ');
    return [
      shortDate(date),
      LABELS[label],
      controlShown(record, standingOf(composition)),
      seats || 'seats not held',
      certainty,
    ];
  });
  const columns = ['Date', 'Of', 'Control', 'Seats', 'Certainty'];
  return (
    textTable(
      io,
      columns.map((label) => ({ label })),
      rows,
    ) + wrap('Plus: majority; minus: no overall control, that many seats short.')
  );
}
