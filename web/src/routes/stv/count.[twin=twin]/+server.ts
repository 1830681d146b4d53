import { stvCountTable } from 'countroom/publish';
import { countTyped, MOST_BYTES, sentIn, typedIn, type CountTyped } from '#lib/server/build/stv-count-form.ts';
import { twin } from '#lib/server/twin.ts';
import { stvWords } from '#lib/words/en-stv.ts';

/** Papers in an address, counted, as a file. */
export function GET({ params, url }) {
  return answer(typedIn(url.searchParams, undefined, true), params.twin);
}

/** Papers in a form, counted, as a file. */
export async function POST({ params, request }) {
  return answer(await sentIn(request, true), params.twin);
}

function answer(typed: CountTyped | undefined, kind: string): Response {
  const answered = typed && countTyped(typed);
  if (answered?.kind !== 'counted') {
    const why = answered?.kind === 'refused' ? answered.why : stvWords.count.errors.large(MOST_BYTES / 1000);
    return new Response(`${why}\n`, { status: 400, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  }
  const file = twin(stvCountTable(answered.file, answered.count), kind, 'count');
  file.headers.set('cache-control', 'no-store');
  return file;
}
