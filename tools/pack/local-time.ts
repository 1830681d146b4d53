/**
 * A local time of the United Kingdom as ISO 8601 with its offset. Summer time runs from 01:00 UTC on the last Sunday of
 * March to 01:00 UTC on the last Sunday of October (Summer Time Order 2002). A bare date stays a bare date.
 *
 * @example withOffset('2017-06-08T23:01') // => '2017-06-08T23:01+01:00'
 * @example withOffset('2019-12-12T23:27') // => '2019-12-12T23:27+00:00'
 */
export function withOffset(local: string): string {
  if (!local.includes('T')) return local;
  return `${local}${isSummerTime(local) ? '+01:00' : '+00:00'}`;
}

function isSummerTime(local: string): boolean {
  const year = Number(local.slice(0, 4));
  return local >= `${lastSunday(year, 3)}T02:00` && local < `${lastSunday(year, 10)}T02:00`;
}

function lastSunday(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month, 0));
  last.setUTCDate(last.getUTCDate() - last.getUTCDay());
  return last.toISOString().slice(0, 10);
}
