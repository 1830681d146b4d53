import type { ElectoralRecord } from '../../record/index.ts';
import { column, type Table } from '../table.ts';

export const REGIONS_COLUMNS = [
  column('region', 'id', 'Region', 'Id of the region'),
  column('name', 'text', 'Name', 'Name of the region'),
  column('kind', 'id', 'Kind', 'newsroom, cluster, nation, region, county or own'),
  column('seatsTo2024', 'count', 'Seats to 2024', 'Seats on the boundaries of 2010'),
  column('seatsFrom2024', 'count', 'Seats from 2024', 'Seats on the boundaries of 2024'),
  column('reason', 'text', 'Reason', 'Why the set was drawn'),
];

/** Every region that can be asked for. */
export function regionsTable(record: ElectoralRecord): Table {
  return {
    name: 'regions',
    title: 'Regions',
    about: { revision: record.revision },
    columns: REGIONS_COLUMNS,
    rows: [...record.regions().values()].map(({ id, name, kind, reason, members }) => ({
      region: id,
      name,
      kind,
      seatsTo2024: members.get('wmc2010')?.length,
      seatsFrom2024: members.get('wmc2024')?.length,
      reason,
    })),
  };
}
