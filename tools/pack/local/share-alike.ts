import { byKeys } from '../names.ts';
import type { Parties } from '../parties.ts';
import type { RawFolder } from '../raw.ts';
import { table, type Table } from '../table.ts';
import { localParties, recoder } from './codes.ts';
import { COMPOSITIONS, CONTROLS, type Composition, type Control } from './composition-rows.ts';

const NIGHT_2016 = '2016-05-05';

/** Compositions typed from many places and from Open Council Data; share-alike, so in a folder that says so. */
export function importShareAlikeCompositions(raw: RawFolder, parties: Parties): Table[] {
  const [night, history] = [around2016(raw, parties), laterYears(raw)];
  const compositions = [...night.compositions, ...after2012(raw, parties), ...history.compositions];
  const order = byKeys<Composition | Control>(
    (row) => row.date,
    (row) => row.council,
    (row) => row.label,
  );
  return [
    table('local/compositions.csv', COMPOSITIONS, compositions.toSorted(order)),
    table('local/controls.csv', CONTROLS, [...night.controls, ...history.controls].toSorted(order)),
    cycles(raw),
    nights(raw),
  ];
}

/** The 22 councils of the region just before and on the night of May 2016; a row without seats says what is not held. */
function around2016(raw: RawFolder, parties: Parties): { compositions: Composition[]; controls: Control[] } {
  const path = 'local/council_compositions_2016_anglia.csv';
  const partyOf = localParties(parties);
  const totals = new Map(
    raw
      .read('local/councils_2016-05-05.csv', ['council_gss', 'council_seats', 'election_kind'])
      .map((row) => [row.council_gss, row]),
  );
  const compositions: Composition[] = [];
  const controls = new Map<string, Control>();
  const today = recoder(raw);
  for (const row of raw.read(path, ['gss', 'when', 'party', 'seats', 'control', 'source', 'certainty'])) {
    const label = row.when === 'before' ? 'eve of poll' : 'on the night';
    const council = today(row.gss);
    const common = { council, date: NIGHT_2016, label, source: anonymous(row.source), certainty: row.certainty };
    const contested = totals.get(row.gss);
    controls.set(`${council} ${label}`, {
      ...common,
      control: CONTROL_WORDS[row.control]!,
      total: contested?.council_seats ?? '',
      seats_up: UP[contested?.election_kind ?? ''] ?? '',
      note: row.party === '' ? 'seats not held' : '',
    });
    if (row.party !== '')
      compositions.push({
        ...common,
        party: row.party === 'vacant' ? 'vacant' : partyOf(row.party).party,
        seats: row.seats,
      });
  }
  return { compositions: merged(compositions), controls: [...controls.values()] };
}

function after2012(raw: RawFolder, parties: Parties): Composition[] {
  const today = recoder(raw);
  const partyOf = localParties(parties);
  const rows = raw.read('local/council_compositions_2012_anglia_partial.csv', [
    'gss',
    'party',
    'seats_after',
    'source',
  ]);
  return merged(
    rows
      .filter((row) => row.seats_after !== '')
      .map((row) => ({
        council: today(row.gss),
        date: '2012-05-03',
        label: 'on the night',
        party: partyOf(row.party).party,
        seats: row.seats_after,
        source: anonymous(row.source),
        certainty: 'partial',
      })),
  );
}

const HISTORY_PARTIES = {
  con: 'con',
  lab: 'lab',
  ld: 'ld',
  green: 'grn',
  ukip: 'ukip',
  reform: 'ref',
  plaid: 'pc',
  snp: 'snp',
  other: 'other',
  unaccounted: 'vacant',
} as const;

/** Open Council Data's yearly snapshots: taken after the year's by-elections and changes of party, so *later*, never the night. */
function laterYears(raw: RawFolder): { compositions: Composition[]; controls: Control[] } {
  const today = recoder(raw);
  const columns = Object.keys(HISTORY_PARTIES) as (keyof typeof HISTORY_PARTIES)[];
  const rows = raw.read('local/council_composition_history.csv', [
    'year',
    'council_gss',
    'seats',
    'majority_label',
    ...columns,
  ]);
  const common = (row: { year: string; council_gss: string }) => ({
    council: today(row.council_gss),
    date: `${row.year}-12-31`,
    label: 'later',
    source: 'open-council-data',
    certainty: 'published',
  });
  return {
    compositions: rows.flatMap((row) =>
      columns
        .filter((column) => row[column] !== '' && row[column] !== '0')
        .map((column) => ({ ...common(row), party: HISTORY_PARTIES[column], seats: row[column] })),
    ),
    controls: rows.map((row) => ({
      ...common(row),
      control: '',
      total: row.seats,
      seats_up: '',
      note: row.majority_label,
    })),
  };
}

function cycles(raw: RawFolder): Table {
  const today = recoder(raw);
  const columns = ['council', 'cycle', 'as_of', 'administration', 'source'] as const;
  const rows = raw
    .read('local/council_composition_2017-02-15.csv', ['council_gss', 'election_cycle', 'effective_control'])
    .filter((row) => row.council_gss !== '')
    .map((row) => ({
      council: today(row.council_gss),
      cycle: row.election_cycle,
      as_of: '2017-02-15',
      administration: row.effective_control,
      source: 'open-council-data',
    }));
  return table('local/cycles.csv', columns, rows.toSorted(byKeys((row) => row.council)));
}

const UP: Readonly<Record<string, string>> = {
  third: 'third',
  half: 'half',
  all_out: 'all',
  by_election_only: 'by-election',
};

/** What was up on the night of May 2016 at each council, and which are the region's. */
function nights(raw: RawFolder): Table {
  const today = recoder(raw);
  const columns = ['council', 'date', 'seats_up', 'contested', 'total', 'region', 'source'] as const;
  // The region's councils are those whose compositions around the night were gathered.
  const inRegion = new Set(
    raw.read('local/council_compositions_2016_anglia.csv', ['gss']).map((row) => today(row.gss)),
  );
  const rows = raw
    .read('local/councils_2016-05-05.csv', ['council_gss', 'election_kind', 'seats_contested', 'council_seats'])
    .map((row) => ({
      council: today(row.council_gss),
      date: NIGHT_2016,
      seats_up: UP[row.election_kind]!,
      contested: row.seats_contested,
      total: row.council_seats,
      region: inRegion.has(today(row.council_gss)) ? 'anglia' : '',
      source: 'leap;open-council-data',
    }));
  return table('local/nights.csv', columns, rows.toSorted(byKeys((row) => row.council)));
}

const CONTROL_WORDS: Readonly<Record<string, string>> = {
  Conservative: 'con',
  Labour: 'lab',
  'no overall control': 'none',
};

/** Local groups all stand as `other`: their seats are one row. */
function merged(rows: readonly Composition[]): Composition[] {
  const groups = Map.groupBy(rows, (row) => [row.council, row.date, row.label, row.party].join(' '));
  return [...groups.values()].map((same) => ({
    ...same[0]!,
    seats: String(same.reduce((sum, row) => sum + Number(row.seats), 0)),
  }));
}

/** Where a row was read, without the name of any broadcaster. */
function anonymous(source: string): string {
  return source
    .replaceAll(/\b(?:B.C\/)?I.V(?: News Anglia)?\b/g, 'regional television news')
    .replaceAll(/\bB.C\b/g, 'national broadcaster')
    .replaceAll(';', ',');
}
