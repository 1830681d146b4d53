import { findPage } from '#lib/server/build/find-page.ts';
import { desk } from '#lib/server/desk.ts';
import { today } from '#lib/server/question.ts';

export async function load({ url }) {
  const { record } = await desk();
  return { view: findPage(record, (url.searchParams.get('q') ?? '').trim().slice(0, 80), today()), frame: { nav: [] } };
}
