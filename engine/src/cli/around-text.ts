import { listed } from '../copy/index.ts';
import { clustersOf, districtsOf, successorsOf, type Contest, type ElectoralRecord } from '../record/index.ts';
import { wrap } from './output.ts';
import { wholePercent } from './seat.ts';

/** Shares of ground or people below this say nothing about a seat. */
const WORTH_SAYING = 0.02;

/** What lies around a seat: its councils, the seats it was made from or went into, and the clusters it is in. */
export function around(record: ElectoralRecord, { area }: Contest): string {
  const councils = districtsOf(record, area)
    .filter((each) => each.ofSeatArea >= WORTH_SAYING)
    .map((each) => `${each.district.name} (${wholePercent(each.ofSeatArea)})`);
  const { from, into } = successorsOf(record, area);
  const name = (key: string) => record.areas().get(key)!.name;
  const origins = from
    .filter((each) => each.ofTo >= WORTH_SAYING)
    .map((each) => `${name(each.from)} (${wholePercent(each.ofTo)})`);
  const heirs = into
    .filter((each) => each.ofFrom >= WORTH_SAYING)
    .map((each) => `${name(each.to)} (${wholePercent(each.ofFrom)})`);
  const clusters = clustersOf(record, area).map((each) => each.name);
  return [
    councils.length > 0 ? wrap(`Councils, by share of the seat's area: ${listed(councils)}.`) : '',
    origins.length > 0 ? wrap(`Made in 2024 from, by share of its residents: ${listed(origins)}.`) : '',
    heirs.length > 0 ? wrap(`In 2024 its residents went to: ${listed(heirs)}.`) : '',
    clusters.length > 0 ? wrap(`Clusters: ${listed(clusters)}.`) : '',
  ].join('');
}
