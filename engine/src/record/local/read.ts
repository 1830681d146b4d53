import { once, type Pack } from '../pack.ts';
import { count, readRows, type Texts } from '../rows.ts';
import type { Cite } from '../types.ts';
import { readSeatsUp, readWards } from './read-wards.ts';
import type { Composition, CompositionLabel, Council, CouncilNight } from './types.ts';

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
