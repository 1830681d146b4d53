import type { ElectoralRecord } from 'countroom/record';
import type { Link } from '#lib/view/frame.ts';
import { isHeld } from './elections-held.ts';
import type { ListQuestion } from './targets-page.ts';

/** The other results a list can be measured on: each general election, each notional result, by-elections since. */
export function basesOf(
  record: ElectoralRecord,
  { election, base, region }: ListQuestion,
  address: (election: string, search: string) => string,
): (Link & { current?: boolean })[] {
  const results = [...record.elections().values()]
    .filter((each) => each.kind !== 'by-election' && region.members.has(each.boundarySet) && isHeld(record, each))
    .map((each) => ({
      text: `${each.polledOn.slice(0, 4)} ${each.kind === 'notional' ? 'notional' : 'result'}`,
      href: address(each.id, ''),
      current: each.id === election.id && base === 'result',
    }));
  if (election.kind !== 'general') return results;
  const eve = {
    text: 'by-elections since, too',
    href: address(election.id, '?base=eve-of-poll'),
    current: base === 'eve of poll',
  };
  return [...results, eve];
}

/** A page's data at its own address. */
export function downloadsOf(path: string, search = ''): Link[] {
  return ['csv', 'json'].map((kind) => ({ text: kind.toUpperCase(), href: `${path}.${kind}${search}` }));
}
