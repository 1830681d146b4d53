import { expect, test } from 'vitest';
import { sendPage, tagOf } from './page-bytes.ts';

test('a page is sent byte for byte as it was written, letters of any length in it', async () => {
  const page = `Ynys Môn, Ŵ, −2.3, 🗳 ${'a long page '.repeat(200_000)}`;
  const tag = tagOf(page);
  const answer = sendPage(page, { status: 404, headers: new Headers({ etag: tag }) });
  expect(answer.status).toBe(404);
  expect(answer.headers.get('etag')).toBe(tag);
  expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(page)));
  expect(await answer.text()).toBe(page);
});

test('one letter makes another tag, also where its neighbour was encoded just before', () => {
  expect(tagOf('majority of 607')).not.toBe(tagOf('majority of 606'));
  expect(tagOf('majority of 607')).toBe(tagOf('majority of 607'));
  expect(tagOf('−2')).not.toBe(tagOf('–2'));
});
