import { count } from '../cells.ts';
import type { RawFolder, RawRow } from '../raw.ts';
import { table, type Table } from '../table.ts';
import { recoder } from './codes.ts';
import { COMPOSITIONS, CONTROLS, type Composition, type Control } from './composition-rows.ts';

type Night = {
  readonly path: string;
  readonly date: string;
  /** The poll after which the columns `before` have the councils: the wards of that night add to them. */
  readonly before: string;
  /** Columns of seats by the party they stand for. */
  readonly parties: Readonly<Record<string, string>>;
  readonly boundaryChange?: string;
  readonly newCouncil?: string;
};

const GREAT_BRITAIN = { con: 'con', lab: 'lab', ld: 'ld', green: 'grn', other: 'other' };
const NIGHTS: readonly Night[] = [
  {
    path: 'local/council_results_2022-05-05.csv',
    date: '2022-05-05',
    before: '2018-05-03',
    parties: GREAT_BRITAIN,
    boundaryChange: 'boundary_change',
    newCouncil: 'new_council',
  },
  {
    path: 'local/council_results_scot_wales_2022-05-05.csv',
    date: '2022-05-05',
    before: '2017-05-04',
    parties: { con: 'con', lab: 'lab', ld: 'ld', snp_pc: 'snp', other: 'other' },
  },
  {
    path: 'local/council_results_2023-05-04.csv',
    date: '2023-05-04',
    before: '2019-05-02',
    parties: { ...GREAT_BRITAIN, ukip: 'ukip' },
    boundaryChange: 'boundary_change',
  },
];

/**
 * Seats and control of each council after the nights of 2022 and 2023, as the Library printed them; and after the poll four or five years
 * before, which is what its columns `before` hold: not the eve of poll.
 */
export function importLibraryControl(raw: RawFolder): Table[] {
  const both = NIGHTS.map((night) => readNight(raw, night));
  return [
    table(
      'local/compositions.csv',
      COMPOSITIONS,
      both.flatMap((each) => each.compositions),
    ),
    table(
      'local/controls.csv',
      CONTROLS,
      both.flatMap((each) => each.controls),
    ),
  ];
}

function readNight(raw: RawFolder, night: Night): { compositions: Composition[]; controls: Control[] } {
  const today = recoder(raw);
  const sides = ['before', 'after'] as const;
  const wanted = [
    'council_gss',
    'council',
    'seats_up',
    ...sides.flatMap((side) => [...Object.keys(night.parties), 'total', 'control'].map((word) => `${side}_${word}`)),
    'after_vacant',
  ];
  const rows = raw.read(night.path, wanted, ['boundary_change', 'new_council']);
  const compositions: Composition[] = [];
  const controls: Control[] = [];
  for (const row of rows) {
    const council = today(row['council_gss']!);
    for (const side of sides) {
      // A council made anew was not there four years before: the Library prints a dash.
      if (row[`${side}_total`] === '-') continue;
      const common = {
        council,
        date: side === 'before' ? night.before : night.date,
        label: 'on the night',
        source: 'library-local',
        certainty: 'published',
      };
      for (const [column, party] of Object.entries(night.parties)) {
        const seats = row[`${side}_${column}`]!;
        if (['', '0'].includes(seats)) continue;
        compositions.push({
          ...common,
          party: party === 'snp' && council.startsWith('W') ? 'pc' : party,
          seats: count(seats, `${night.path}:${row.line}`),
        });
      }
      const vacant = side === 'after' ? (row['after_vacant'] ?? '') : '';
      if (vacant !== '' && vacant !== '0') compositions.push({ ...common, party: 'vacant', seats: vacant });
      controls.push({
        ...common,
        control: controlWord(row[`${side}_control`]!, council),
        total: row[`${side}_total`]!,
        seats_up: side === 'before' ? '' : row['seats_up']!.toLowerCase(),
        note: side === 'before' ? `printed as before ${night.date}` : noteOf(night, row),
      });
    }
  }
  return { compositions, controls };
}

function noteOf(night: Night, row: RawRow<string>): string {
  const yes = (column: string | undefined) => column !== undefined && /^y/i.test(row[column] ?? '');
  const notes = [yes(night.newCouncil) ? 'new council' : '', yes(night.boundaryChange) ? 'boundary change' : ''];
  return notes.filter(Boolean).join('; ');
}

const CONTROL: Readonly<Record<string, string>> = {
  CON: 'con',
  LAB: 'lab',
  LD: 'ld',
  NOC: 'none',
  IND: 'ind',
  OTH: 'other',
  OTHERS: 'other',
  GRN: 'grn',
  GREEN: 'grn',
  PLAID: 'pc',
  SNP: 'snp',
  PC: 'pc',
  0: '',
  '': '',
};

/** The party in overall control, `none` for no overall control, empty where there was no council yet. */
function controlWord(word: string, council: string): string {
  if (word === 'SNP/PC') return council.startsWith('W') ? 'pc' : 'snp';
  const control = CONTROL[word.trim().toUpperCase()];
  if (control === undefined)
    throw new Error(`"${word}" is no control of a council that is known here; add it to library-control.ts.`);
  return control;
}
