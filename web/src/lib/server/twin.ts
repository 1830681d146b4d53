import { toCsv, toJson, type Table } from 'countroom/publish';
import { CACHE } from './cache-policy.ts';

/** A list as the file that stands beside its page. */
export function twin(table: Table, kind: string, name: string): Response {
  const csv = kind === 'csv';
  return new Response(csv ? toCsv(table) : toJson(table), {
    headers: {
      'content-type': csv ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
      'content-disposition': csv ? `attachment; filename="${name}.csv"` : 'inline',
      'cache-control': CACHE.page,
      'access-control-allow-origin': '*',
    },
  });
}
