import { NO_STRANGER } from '../en/places.ts';
import type { Frame } from '../frame.ts';

/** Whether a name that the record does not know stands between the last place and a part: `gained Hull, with 29` may be of a place it is. */
export function strangerBefore({ tokens, parts }: Frame, index: number): boolean {
  const at = parts[index]!.from;
  const places = parts.filter((part) => part.to <= at && isPlace(part));
  const last = places.at(-1)?.to ?? 1;
  const known = (token: number) => parts.some(({ from, to }) => from <= token && token < to);
  return tokens
    .slice(last, at)
    .some(
      ({ kind, capital, text, norm }, on) =>
        kind === 'word' &&
        capital &&
        text.length > 2 &&
        text !== text.toUpperCase() &&
        !known(last + on) &&
        !NO_STRANGER.has(norm),
    );
}

function isPlace(part: Frame['parts'][number]): boolean {
  return part.is === 'name' && part.mention.entities.some(({ type }) => type !== 'party' && type !== 'person');
}
