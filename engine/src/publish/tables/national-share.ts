import {
  backTestNationalShare,
  nationalShareSources,
  SHARES_OF,
  type BaseNight,
  type NationalShare,
} from '../../forecast/index.ts';
import type { ElectoralRecord } from '../../record/index.ts';
import { percentOf, SOURCE_COLUMNS } from '../cells.ts';
import { column, type Row, type Table } from '../table.ts';

export const NATIONAL_SHARE_COLUMNS = [
  column('night', 'date', 'Night', 'Night of local elections'),
  column('party', 'id', 'Party', 'con, lab, ld, or other for everybody else together'),
  column(
    'projected',
    'percent',
    'Projected',
    'Our projection of the share of the national vote, unrounded; empty where there is none',
  ),
  column('low', 'percent', 'Low', 'Lower end of its interval of 95 in 100, councils drawn whole'),
  column('high', 'percent', 'High', 'Upper end of its interval'),
  column(
    'published',
    'percent',
    'Published',
    'The published national equivalent vote, in whole per cent; empty where none is held',
  ),
  column('error', 'percent', 'Error', 'Projected less published, in points'),
  column('inInterval', 'flag', 'In interval', 'Whether the published figure lies in the interval'),
  column('wards', 'count', 'Wards', 'Different wards compared'),
  column('councils', 'count', 'Councils', 'Councils they are of'),
  column('bases', 'list', 'Bases', 'Years the night was measured against'),
  ...SOURCE_COLUMNS,
];

/** The national share of the vote that each night of local elections points to, beside the published one. */
export function nationalShareTable(record: ElectoralRecord): Table {
  return {
    name: 'nationalShare',
    title: 'Projected national share: our projection, in the manner of the published series',
    about: { revision: record.revision },
    columns: NATIONAL_SHARE_COLUMNS,
    rows: backTestNationalShare(record).nights.flatMap((night) => rowsOf(record, night)),
  };
}

function rowsOf(record: ElectoralRecord, share: NationalShare): Row[] {
  const { night, projected, published, bases, wards, councils } = share;
  const used = bases.filter(({ vote }) => vote).map((base) => String(base.published.year));
  const sources = nationalShareSources(record, share);
  const joined = (values: readonly string[]) => [...new Set(values.filter(Boolean))].join('; ');
  return SHARES_OF.map((party) => {
    const ours = projected?.[party];
    const theirs = published?.vote[party];
    const both = ours !== undefined && theirs !== undefined;
    return {
      night,
      party,
      projected: optional(ours?.share),
      low: optional(ours?.low),
      high: optional(ours?.high),
      published: optional(theirs),
      error: both ? percentOf(ours.share - theirs) : undefined,
      inInterval: both ? ours.low <= theirs && theirs <= ours.high : undefined,
      wards,
      councils,
      bases: used,
      source: joined(sources.map(({ publisher }) => publisher)),
      licence: joined(sources.map(({ licence }) => licence)),
    };
  });
}

const BASE_COLUMNS = [
  column('night', 'date', 'Night', 'Night of local elections'),
  column('base', 'date', 'Base', 'Earlier night that it is measured against'),
  column('wards', 'count', 'Wards', 'Wards on unchanged boundaries with all three main parties on both nights'),
  column('used', 'flag', 'Used', 'Whether these are enough'),
  column('weighedBy', 'id', 'Weighed by', 'General election whose votes weigh the kinds of area'),
  column('kindsSampled', 'count', 'Kinds sampled', 'Kinds of area with a comparable ward'),
  column('kinds', 'count', 'Kinds', 'Kinds of area of Great Britain'),
  column('voteSampled', 'percent', 'Vote sampled', 'Part of Great Britain’s vote cast in the kinds sampled'),
  ...SHARES_OF.map((party) => column(party, 'percent', party, 'Share by this base alone')),
];

/** Every comparison of two nights behind the projections, also those that have too few wards. */
export function nationalShareBasesTable(record: ElectoralRecord): Table {
  const row = (night: string, { published, vote, weighedBy, ...base }: BaseNight): Row => ({
    night,
    base: base.night,
    wards: base.wards,
    used: vote !== undefined,
    weighedBy: weighedBy.id,
    kindsSampled: base.strataSampled,
    kinds: base.strata,
    voteSampled: percentOf(base.voteSampled),
    ...Object.fromEntries(SHARES_OF.map((party) => [party, optional(vote?.[party])])),
  });
  return {
    name: 'bases',
    title: 'Projected national share: the nights compared',
    about: { revision: record.revision },
    columns: BASE_COLUMNS,
    rows: backTestNationalShare(record).nights.flatMap(({ night, bases }) => bases.map((base) => row(night, base))),
  };
}

const BACK_TEST_COLUMNS = [
  column('party', 'id', 'Party', 'con, lab, ld, or other for everybody else together'),
  column('years', 'count', 'Years', 'Years with a projection and a published figure'),
  column('meanError', 'percent', 'Mean error', 'Mean size of the error, in points'),
  column('bias', 'percent', 'Bias', 'Mean error with its sign: above 0 where we said too much'),
  column('largest', 'percent', 'Largest', 'Largest error, with its sign'),
  column('noChange', 'percent', 'No change', 'Mean size of the error of repeating the last base'),
  column('inInterval', 'count', 'In interval', 'Years in which the published figure lies in our interval'),
  column('inIntervalByWard', 'count', 'By ward', 'The same with wards drawn one by one'),
];

/** How far the projections were from the published figures, party by party. */
export function nationalShareBackTestTable(record: ElectoralRecord): Table {
  return {
    name: 'backTest',
    title: 'Projected national share: back-test against the published national equivalent vote',
    about: { revision: record.revision },
    columns: BACK_TEST_COLUMNS,
    rows: backTestNationalShare(record).parties.map((score) => ({
      party: score.party,
      years: score.years,
      meanError: percentOf(score.meanError),
      bias: percentOf(score.bias),
      largest: percentOf(score.largest),
      noChange: percentOf(score.meanErrorOfNoChange),
      inInterval: score.covered,
      inIntervalByWard: score.coveredByWard,
    })),
  };
}

function optional(share: number | undefined): number | undefined {
  return share === undefined ? undefined : percentOf(share);
}
