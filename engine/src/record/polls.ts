import { onceFor } from './memo.ts';
import type { ElectoralRecord } from './record.ts';
import { readRows, type Cell, type Texts } from './rows.ts';
import type { Cite, IsoDate } from './types.ts';

/** The columns of a poll, per cent as published; `ref` is the Brexit Party, then Reform UK. */
export const POLLED = ['con', 'lab', 'ld', 'ukip', 'ref', 'green', 'tig', 'bnp'] as const;
export type Polled = (typeof POLLED)[number];

/** One poll of national voting intention. */
export interface OpinionPoll {
  readonly id: string;
  /** As published. */
  readonly pollster: string;
  /** The same for all names that a polling company has gone under. */
  readonly house: string;
  readonly client: string;
  readonly mode: string;
  readonly area: string;
  /** An estimate seat by seat, which is no sample of opinion on a day. */
  readonly mrp: boolean;
  /** First and last day of fieldwork. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** People asked, where known. */
  readonly sample?: number;
  /** Per cent; a party that was not printed is absent, which is not 0. */
  readonly shares: Partial<Record<Polled, number>>;
  readonly cite: Cite;
}

const FILE = 'polls/voting-intention.csv';
const SHARE_ALIKE = `share-alike/${FILE}`;
const SAMPLES = 'share-alike/polls/samples.csv';

/** One company under another name; only what is beyond doubt. */
const HOUSES: Readonly<Record<string, string>> = {
  MORI: 'Ipsos',
  'Ipsos MORI': 'Ipsos',
  ComRes: 'Savanta',
  'Savanta ComRes': 'Savanta',
  'TNS-BMRB': 'Verian',
  'TNS BMRB': 'Verian',
  'Kantar TNS': 'Verian',
  Kantar: 'Verian',
  'Lord Ashcroft Polls': 'Lord Ashcroft',
  'BMG Research': 'BMG',
  'Freshwater Strategy': 'Freshwater',
};

/** The house behind a pollster's name. */
export function houseOf(pollster: string): string {
  return HOUSES[pollster] ?? pollster;
}

/** Every poll that the record holds, by the last day of its fieldwork. */
export const pollsOf = onceFor((record: ElectoralRecord): readonly OpinionPoll[] => {
  const { texts } = record.pack;
  const samples = new Map(rowsIfHeld(texts, SAMPLES, (cell) => [cell('poll'), Number(cell('sample'))] as const));
  const polls = [FILE, SHARE_ALIKE].flatMap((file) => rowsIfHeld(texts, file, readPoll));
  return polls
    .map((poll) => ({ ...poll, sample: samples.get(poll.id) }))
    .toSorted((a, b) => (a.to !== b.to ? (a.to < b.to ? -1 : 1) : a.id < b.id ? -1 : 1));
});

/** Some files are passed on under another licence and need not be there. */
function rowsIfHeld<Row>(texts: Texts, file: string, make: (cell: Cell, cite: Cite) => Row): Row[] {
  return texts.read(file) === undefined ? [] : readRows(texts, file, make);
}

function readPoll(cell: Cell, cite: Cite): OpinionPoll {
  return {
    id: cell('poll'),
    pollster: cell('pollster'),
    house: houseOf(cell('pollster')),
    client: cell('client'),
    mode: cell('mode'),
    area: cell('area'),
    mrp: cell('mrp') === 'yes' || cell('pollster').includes('MRP'),
    from: cell('from'),
    to: cell('to'),
    shares: Object.fromEntries(POLLED.flatMap((party) => (cell(party) === '' ? [] : [[party, Number(cell(party))]]))),
    cite,
  };
}
