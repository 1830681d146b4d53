import { once, type Pack } from '../pack.ts';
import { count, readRows, type Texts } from '../rows.ts';
import type { Cite } from '../types.ts';
import type { Composition, CompositionLabel, Council, CouncilNight, WardContest } from './types.ts';

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

const FOLDERS = ['local', 'share-alike/local'];

/** The tables of local elections, each read when first asked for. */
export function readLocal(pack: Pack) {
  const { texts } = pack;
  const councils = once(() => new Map(readCouncils(texts).map((council) => [council.gss, council])));
  return {
    councils,
    compositions: once(() =>
      Map.groupBy(
        FOLDERS.flatMap((folder) => readCompositions(texts, folder, councils())),
        (each) => each.council.gss,
      ),
    ),
    nights: once(() => readNights(texts, councils())),
    cycles: once(
      () =>
        new Map(
          readRows(
            texts,
            'share-alike/local/cycles.csv',
            (cell, cite) =>
              [
                cell('council'),
                { cycle: cell('cycle'), asOf: cell('as_of'), administration: cell('administration'), cite },
              ] as const,
          ),
        ),
    ),
    wards: (date: string) => readWards(texts, date, councils()),
    seatsUp: (date: string) => readSeatsUp(texts, date),
    councillors: once(() =>
      readRows(texts, 'local/councillors.csv', (cell, cite) => ({
        year: Number(cell('year')),
        seats: ['con', 'lab', 'ld', 'snp_pc', 'other'].map((party) => ({ party, seats: Number(cell(party)) })),
        total: Number(cell('total')),
        cite,
      })),
    ),
    printedTotals: once(() =>
      readRows(texts, 'local/printed-totals.csv', (cell, cite) => ({
        region: cell('region'),
        year: cell('year'),
        measure: cell('measure'),
        party: cell('party'),
        value: cell('value'),
        source: cell('source'),
        note: cell('note'),
        cite,
      })),
    ),
  };
}

function readCouncils(texts: Texts): Council[] {
  return readRows(texts, 'local/councils.csv', (cell) => ({
    gss: cell('council'),
    name: cell('name'),
    slug: cell('slug'),
    kind: cell('type'),
    nation: cell('nation'),
    region: cell('region'),
    county: cell('county'),
  }));
}

interface SeatsRow {
  readonly key: string;
  readonly party: string;
  readonly seats: number;
  readonly source: string;
  readonly certainty: string;
  readonly cite: Cite;
}

function readCompositions(texts: Texts, folder: string, councils: ReadonlyMap<string, Council>): Composition[] {
  const keyOf = (cell: (column: string) => string) => `${cell('council')} ${cell('date')} ${cell('label')}`;
  const seats = Map.groupBy(
    readRows(texts, `${folder}/compositions.csv`, (cell, cite): SeatsRow => ({
      key: keyOf(cell),
      party: cell('party'),
      seats: Number(cell('seats')),
      source: cell('source'),
      certainty: cell('certainty'),
      cite,
    })),
    (row) => row.key,
  );
  const controls = new Map(
    readRows(texts, `${folder}/controls.csv`, (cell, cite) => {
      const { total, source, certainty } = {
        total: count(cell('total')),
        source: cell('source'),
        certainty: cell('certainty'),
      };
      return [keyOf(cell), { total, source, certainty, control: cell('control'), note: cell('note'), cite }] as const;
    }),
  );
  return [...new Set([...seats.keys(), ...controls.keys()])].flatMap((key): Composition[] => {
    const council = councils.get(key.slice(0, 9));
    if (!council) return [];
    const rows = seats.get(key) ?? [];
    const control = controls.get(key);
    return [
      {
        council,
        date: key.slice(10, 20),
        label: key.slice(21) as CompositionLabel,
        seats: rows
          .filter((row) => row.party !== 'vacant')
          .toSorted((a, b) => b.seats - a.seats || (a.party < b.party ? -1 : 1)),
        vacant: rows.find((row) => row.party === 'vacant')?.seats ?? 0,
        total: control?.total,
        printed: control && { control: control.control, note: control.note, cite: control.cite },
        source: rows[0]?.source ?? control!.source,
        certainty: rows[0]?.certainty ?? control!.certainty,
        cites: rows.map((row) => row.cite),
      },
    ];
  });
}

function readNights(texts: Texts, councils: ReadonlyMap<string, Council>): CouncilNight[] {
  const archive = readRows(texts, 'share-alike/local/nights.csv', (cell) => ({
    gss: cell('council'),
    date: cell('date'),
    seatsUp: cell('seats_up'),
    contested: count(cell('contested')),
    total: count(cell('total')),
    region: cell('region'),
  }));
  const library = readRows(texts, 'local/controls.csv', (cell) => ({
    gss: cell('council'),
    date: cell('date'),
    label: cell('label'),
    seatsUp: cell('seats_up'),
    total: count(cell('total')),
    region: '',
  })).filter((row) => row.label === 'on the night' && row.seatsUp !== '');
  return [...archive, ...library].flatMap(({ gss, ...row }) => {
    const council = councils.get(gss);
    return council ? [{ ...row, council, seatsUp: row.seatsUp as CouncilNight['seatsUp'] }] : [];
  });
}

/** Seats in the wards of a night by council, without their candidates: to know who voted, most of a night need not be read. */
function readSeatsUp(texts: Texts, date: string): ReadonlyMap<string, number> {
  const seats = new Map<string, number>();
  const rows = readRows(texts, `${NIGHTS.get(date)}/results/${date}/wards.csv`, (cell) => [cell('council'), cell('seats')] as const);
  for (const [council, up] of rows) if (up !== '0') seats.set(council, (seats.get(council) ?? 0) + Number(up));
  return seats;
}

/** The wards of a night. A row without seats is the election of a mayor, who has no seat on the council. */
function readWards(texts: Texts, date: string, councils: ReadonlyMap<string, Council>): WardContest[] {
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
