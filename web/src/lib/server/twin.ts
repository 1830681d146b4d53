import { toCsv, toJson, type Table } from 'countroom/publish';
import type { ElectoralRecord } from 'countroom/record';
import { CACHE } from './cache-policy.ts';
import { answer, today } from './question.ts';
import { remember } from './remember.ts';

/** The list that two files tell, each in its way: it is drawn up once for both. */
export function listOfTwins(record: ElectoralRecord, { pathname, search }: URL, draw: () => Table): Table {
  return remember(record, `list ${today()} ${pathname.replace(/\.\w+$/, '')}${search}`, () => answer(draw));
}

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
