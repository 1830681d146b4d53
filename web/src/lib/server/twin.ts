import { toCsv, toJson, type Table } from 'countroom/publish';

/** A list as the file that stands beside its page. */
export function twin(table: Table, kind: string, name: string): Response {
  const csv = kind === 'csv';
  return new Response(csv ? toCsv(table) : toJson(table), {
    headers: {
      'content-type': csv ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
      'content-disposition': csv ? `attachment; filename="${name}.csv"` : 'inline',
      'cache-control': 'public, max-age=15, stale-while-revalidate=60, stale-if-error=86400',
      'access-control-allow-origin': '*',
    },
  });
}
