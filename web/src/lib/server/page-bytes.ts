import { crc32 } from 'node:zlib';

/** Pages are encoded here one after another and copied out at their length: room for each by itself is slow to come by. */
let room = Buffer.allocUnsafeSlow(1 << 20);
let newest: { readonly page: string; readonly bytes: Uint8Array<ArrayBuffer> } | undefined;

/** A page as it is sent; it is asked for its tag and then to be sent, and encoded once. */
function bytesOf(page: string): Uint8Array<ArrayBuffer> {
  if (newest?.page === page) return newest.bytes;
  const most = page.length * 3;
  if (most > room.length) room = Buffer.allocUnsafeSlow(most);
  const bytes = new Uint8Array(room.subarray(0, room.write(page)));
  newest = { page, bytes };
  return bytes;
}

/** What tells one state of a page from another. */
export function tagOf(page: string): string {
  const bytes = bytesOf(page);
  return `${crc32(bytes).toString(36)}-${bytes.length.toString(36)}`;
}

/** The answer that carries a page. */
export function sendPage(
  page: string,
  { status, headers }: { readonly status: number; readonly headers: Headers },
): Response {
  const bytes = bytesOf(page);
  newest = undefined;
  headers.set('content-length', String(bytes.length));
  return new Response(bytes, { status, headers });
}
