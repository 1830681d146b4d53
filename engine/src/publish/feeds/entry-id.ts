import { createHash } from 'node:crypto';

/** The name space of the ids of feeds and calendars; it never changes. */
const NAME_SPACE = Buffer.from('5f1f3c0e6b0a4c0f9d6a1b7d2e8c4a90', 'hex');

/**
 * A stable id from what an entry is about: a name-based UUID (RFC 9562, version 5), the same on every machine and under every
 * address that the site is served from.
 */
export function stableId(name: string): string {
  const hash = createHash('sha1').update(NAME_SPACE).update(name).digest().subarray(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}
