import { listed } from '../../copy/index.ts';
import type { Region } from '../../record/index.ts';
import { wrap } from '../output.ts';
import type { Scope } from './scope.ts';

/** The clusters drawn on these boundaries that lie within the region, with the reason each was drawn. */
export function clusters({ desk: { record }, region, general }: Scope): string {
  const own = new Set(region.members.get(general.boundarySet)?.map((member) => member.area));
  return [...record.regions().values()]
    .filter((each) => each.kind === 'cluster' && each !== region && within(each, general.boundarySet, own))
    .map((each) => {
      const seats = each.members.get(general.boundarySet)!.map((member) => member.area.name);
      return wrap(`${each.name}: ${listed(seats)}. ${each.reason}`);
    })
    .join('');
}

function within(cluster: Region, boundarySet: string, own: ReadonlySet<unknown>): boolean {
  const members = cluster.members.get(boundarySet);
  return members !== undefined && members.every((member) => own.has(member.area));
}
