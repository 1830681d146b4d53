import { date, oneOf } from '../cells.ts';
import { byKeys } from '../names.ts';
import type { RawFolder } from '../raw.ts';
import { table, type Table } from '../table.ts';

const PARTIES = ['con', 'lab', 'ld', 'ukip', 'ref', 'green', 'tig', 'bnp'] as const;
// prettier-ignore
const COLUMNS = ['poll', 'pollster', 'client', 'mode', 'area', 'mrp', 'from', 'to', 'certainty', ...PARTIES] as const;
// prettier-ignore
const RAW = [
  'poll_id', 'pollster', 'client', 'mode', 'area', 'mrp', 'fieldwork_start', 'fieldwork_end', 'date_approx', 'sample',
  'con', 'lab', 'ld', 'ukip', 'reform_bxp', 'green', 'tig', 'bnp', 'source', 'sample_source',
] as const;
type RawPoll = Readonly<Record<(typeof RAW)[number], string>> & { readonly line: number };

const PATH = 'polls/voting-intention.csv';
const FREE_WITH_CREDIT = /^PollBase/;
/** Sizes of samples that may be passed on; those from a third list have a licence that a data file cannot keep, and are left out. */
const SAMPLES = /^(Wikipedia via keithysimpson|EthanWoodward|British Polling Council)/;

/** Polls of national voting intention that may be passed on with credit alone. */
export function importPolls(raw: RawFolder): Table[] {
  return [
    table(
      'polls/voting-intention.csv',
      COLUMNS,
      polls(raw, (source) => FREE_WITH_CREDIT.test(source)),
    ),
  ];
}

/** The later polls and the sizes of samples, whose source asks to be passed on under its own licence. */
export function importShareAlikePolls(raw: RawFolder): Table[] {
  const samples = raw
    .read(PATH, RAW)
    .filter((row) => row.sample !== '' && SAMPLES.test(row.sample_source))
    .map((row) => ({ poll: row.poll_id, sample: row.sample }))
    .sort(byKeys((row) => row.poll));
  return [
    table(
      'polls/voting-intention.csv',
      COLUMNS,
      polls(raw, (source) => !FREE_WITH_CREDIT.test(source)),
    ),
    table('polls/samples.csv', ['poll', 'sample'], samples),
  ];
}

function polls(raw: RawFolder, wanted: (source: string) => boolean) {
  return raw
    .read(PATH, RAW)
    .filter((row) => wanted(row.source))
    .map(poll)
    .sort(
      byKeys(
        (row) => row.to,
        (row) => row.poll,
      ),
    );
}

function poll(row: RawPoll): Record<(typeof COLUMNS)[number], string> {
  const where = `${PATH}:${row.line}`;
  const [from, to] = [date(row.fieldwork_start, where), date(row.fieldwork_end, where)];
  if (from > to) throw new Error(`${where}: fieldwork begins on ${from}, after it ends on ${to}.`);
  const shares = { ...row, ref: row.reform_bxp };
  return {
    poll: row.poll_id,
    pollster: row.pollster,
    client: row.client,
    mode: row.mode,
    area: oneOf(row.area, ['GB', 'UK'], where),
    mrp: row.mrp === '1' ? 'yes' : 'no',
    from,
    to,
    certainty: row.date_approx === '1' ? 'approximate' : 'exact',
    ...(Object.fromEntries(PARTIES.map((party) => [party, shares[party]])) as Record<(typeof PARTIES)[number], string>),
  };
}
