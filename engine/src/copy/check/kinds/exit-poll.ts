import { partyName } from '../party-name.ts';
import { ratio } from '../../../psephology/index.ts';
import { exitPollRows, type Election, type ExitPollRow, type PartyId } from '../../../record/index.ts';
import { speaksOfExitPoll, tellsOutcome } from '../bind/forecasts.ts';
import { POLL_MADE_ANEW } from '../en/forecasts.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt } from '../rules.ts';
import type { View } from '../view.ts';
import { electionsSince1918 } from '../bind/elections.ts';
import { commonsReadings } from './commons.ts';

/** Seats that the exit poll gave a party; nothing where none of the election is held. `outcome` is what came, for a sentence that tells both. */
export function exitPollSeats(
  view: View,
  part: number,
  party: PartyId,
  outcome: readonly Reading[],
): Draft | undefined {
  const rows = rowsNear(view, part, party);
  const readings = rows.map(({ election, row }) => reading(view, election, row, row.seats));
  const exact = rows.every(({ row }) => row.certainty === 'exact');
  return held(view, part, readings, outcome, exact);
}

/** The majority of the largest party by the exit poll. */
export function exitPollMajority(view: View, part: number): Draft | undefined {
  if (!speaksOfExitPoll(view)) return undefined;
  const readings = electionsMeant(view, part).flatMap((election): Reading[] => {
    const rows = rowsOf(view, election);
    const [largest] = rows.toSorted((a, b) => b.seats - a.seats);
    const house = rows.reduce((sum, { seats }) => sum + seats, 0);
    if (!largest || 2 * largest.seats <= house) return [];
    // The Speaker stands with no party; some count the one elected with the party the Speaker came from.
    return [0, 1].map((more) => reading(view, election, largest, 2 * (largest.seats + more) - house, house));
  });
  return held(view, part, readings, commonsReadings(view, part));
}

/** A row that is not certain bears a figure out, and contradicts none. */
function held(
  view: View,
  part: number,
  readings: readonly Reading[],
  outcome: readonly Reading[],
  exact = true,
): Draft | undefined {
  if (readings.length === 0) return undefined;
  return judge(figureAt(view.frame, part), {
    part,
    kind: 'projection',
    readings,
    also: tellsOutcome(view) ? outcome : [],
    sure: exact && !tellsOutcome(view) && !POLL_MADE_ANEW.test(view.frame.line),
    without: WITHOUT.forecast,
  });
}

/** A text written on the day of a poll, or in the days before it is declared, speaks of that one. */
function electionsMeant(view: View, part: number): readonly Election[] {
  return electionsSince1918(view, part).slice(0, view.date === undefined ? 20 : 1);
}

function rowsOf({ record }: View, election: Election): readonly ExitPollRow[] {
  return exitPollRows(record).filter((row) => row.election === election.id);
}

function rowsNear(view: View, part: number, party: PartyId) {
  return electionsMeant(view, part).flatMap((election) =>
    rowsOf(view, election)
      .filter((row) => row.party === party)
      .map((row) => ({ election, row })),
  );
}

function reading(
  { record }: View,
  election: Election,
  { party, seats, cite }: ExitPollRow,
  value: number,
  house?: number,
): Reading {
  const name = partyName(record, party);
  const less = house === undefined ? '' : `, twice that less the ${house} of the House`;
  return {
    subject: name,
    value: ratio(value),
    sum: `The exit poll of ${election.polledOn.slice(0, 4)} gave ${name} ${seats} seats${less}; the figure of the poll`,
    cites: [cite],
  };
}
