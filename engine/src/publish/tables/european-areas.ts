import { sinceInArea, type ElectoralRecord, type EuropeanArea, type EuropeanRegion } from '../../record/index.ts';
import { exactPercent, SOURCE_COLUMNS, sourceCells } from '../cells.ts';
import { column, type Table } from '../table.ts';
import { aboutRegion } from './european.ts';

const AREA_COLUMNS = [
  column('area', 'text', 'Counting area', 'Name of the counting area; seats are shared across the whole region'),
  column('gss', 'id', 'Code', 'GSS code'),
  column('electorate', 'count', 'Electorate', 'Electors'),
  column('validVotes', 'count', 'Valid votes', 'Valid votes in the area'),
  column('turnoutPercent', 'percent', 'Turnout %', 'Valid votes over electorate, unrounded'),
  column('party', 'id', 'Party', 'Party'),
  column('votes', 'count', 'Votes', 'Empty where only a share was published'),
  column('sharePercent', 'percent', 'Share %', 'From votes, unrounded; else as published, to one decimal'),
  column('published', 'flag', 'As published', 'The share is a published one, rounded to one decimal'),
  column(
    'changePoints',
    'percent',
    'Change',
    'Points since the European poll before; empty where the area was drawn anew',
  ),
  column(
    'faultySumPercent',
    'percent',
    'Sum %',
    'What the published shares of the area add to, where that is out by half a point or more',
  ),
  ...SOURCE_COLUMNS,
];

/** Every party in every counting area of a region. */
export function europeanAreasTable(
  record: ElectoralRecord,
  region: EuropeanRegion,
  areas: readonly EuropeanArea[],
): Table {
  return {
    name: 'areas',
    title: `${region.name} by counting area, ${region.election}`,
    about: aboutRegion(record, region),
    columns: AREA_COLUMNS,
    rows: areas.flatMap((area) => {
      const since = sinceInArea(record, area);
      return area.parts.map((part) => {
        const change = since?.changes.get(part.party);
        return {
          area: area.name,
          gss: area.gss,
          electorate: area.electorate,
          validVotes: area.validVotes,
          turnoutPercent: exactPercent(area.turnout),
          party: part.party,
          votes: part.kind === 'votes' ? part.votes : undefined,
          sharePercent: exactPercent(part.share),
          published: part.kind === 'published share',
          changePoints: change && exactPercent(change),
          faultySumPercent: area.faultySum,
          ...sourceCells(record, [area.cite]),
        };
      });
    }),
  };
}
