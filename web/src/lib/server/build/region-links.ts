import type { Region } from 'countroom/record';
import type { Link } from '#lib/view/frame.ts';

/** The same page for other regions. */
export function regionLinks(
  regions: readonly Region[],
  address: string,
  current?: Region,
): (Link & { current?: boolean })[] {
  return regions.map(({ id, name }) => ({ text: name, href: `${address}/${id}`, current: id === current?.id }));
}
