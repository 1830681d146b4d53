import { count, readRows, type Texts } from '../rows.ts';
import type { Council, WardContest } from './types.ts';

/** Nights whose wards are held, and the folder each is in: share-alike facts keep to a folder of their own. */
export const NIGHTS: ReadonlyMap<string, string> = new Map([
  ['2014-05-22', 'share-alike/local'],
  ['2016-05-05', 'share-alike/local'],
  ['2017-05-04', 'share-alike/local'],
  ['2018-05-03', 'share-alike/local'],
  ['2019-05-02', 'share-alike/local'],
  ['2021-05-06', 'local'],
  ['2022-05-05', 'local'],
  ['2024-05-02', 'local'],
  ['2025-05-01', 'local'],
]);

/** Seats in the wards of a night by council, without their candidates: to know who voted, most of a night need not be read. */
export function readSeatsUp(texts: Texts, date: string): ReadonlyMap<string, number> {
  const seats = new Map<string, number>();
  const rows = readRows(
    texts,
    `${NIGHTS.get(date)}/results/${date}/wards.csv`,
    (cell) => [cell('council'), cell('seats')] as const,
  );
  for (const [council, up] of rows) if (up !== '0') seats.set(council, (seats.get(council) ?? 0) + Number(up));
  return seats;
}

/** The wards of a night. A row without seats is the election of a mayor, who has no seat on the council. */
export function readWards(texts: Texts, date: string, councils: ReadonlyMap<string, Council>): WardContest[] {
  const folder = `${NIGHTS.get(date)}/results/${date}`;
  const candidacies = Map.groupBy(
    readRows(texts, `${folder}/candidacies.csv`, (cell, cite) => ({
      key: `${cell('council')} ${cell('ward')}`,
      candidate: cell('candidate'),
      party: cell('party'),
      partyName: cell('party_name'),
      votes: count(cell('votes')),
      elected: cell('elected') === 'yes',
      incumbent: cell('incumbent') === 'yes',
      cite,
    })),
    (row) => row.key,
  );
  return readRows(texts, `${folder}/wards.csv`, (cell, cite) => ({
    council: councils.get(cell('council'))!,
    date,
    ward: cell('ward'),
    slug: cell('slug'),
    name: cell('name'),
    ...seatsOf(Number(cell('seats')), candidacies.get(`${cell('council')} ${cell('ward')}`) ?? []),
    state: cell('state') as WardContest['state'],
    electorate: count(cell('electorate')),
    ballots: count(cell('ballots')),
    rejected: count(cell('rejected')),
    turnout: cell('turnout') === '' ? undefined : Number(cell('turnout')),
    candidacies: candidacies.get(`${cell('council')} ${cell('ward')}`) ?? [],
    cite,
  })).filter(({ council, seats }) => council !== undefined && seats > 0);
}

/** More marked as elected than there are seats, or no name: the source has several wards in one, and their seats are those marked. */
function seatsOf(
  stated: number,
  candidacies: readonly { readonly elected: boolean }[],
): Pick<WardContest, 'seats' | 'several'> {
  const marked = candidacies.filter(({ elected }) => elected).length;
  return marked > stated ? { seats: marked, several: true } : { seats: stated };
}
