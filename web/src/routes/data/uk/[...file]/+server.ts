import { error } from '@sveltejs/kit';
import { packFileText } from 'countroom/record';
import { desk } from '#lib/server/desk.ts';

/** A file of the facts, as it ships. Only files that the pack lists can be had. */
export async function GET({ params }) {
  const { record } = await desk();
  const text = packFileText(record.pack, params.file);
  if (text === undefined)
    error(404, {
      message: `There is no file ${params.file} among the facts; the data page lists all of them.`,
      near: [{ text: 'Data', href: '/data' }],
    });
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${params.file.replaceAll('/', '-')}"`,
      'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
      'access-control-allow-origin': '*',
      // Publisher, licence and columns of the file.
      link: '</data>; rel="describedby"',
    },
  });
}
