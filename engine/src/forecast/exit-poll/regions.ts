import type { Election, ElectoralRecord, Region } from '../../record/index.ts';

const KINDS: readonly Region['kind'][] = ['newsroom', 'own', 'nation', 'region'];
/** Not asked about, or not a part. */
const LEFT_OUT = ['northern-ireland', 'united-kingdom'];

/** The regions that an exit poll is read for by default: newsrooms', nations and regions of England with seats in Great Britain. */
export function exitPollRegions(record: ElectoralRecord, { boundarySet }: Election): Region[] {
  return [...record.regions().values()].filter(
    ({ kind, members, id }) => KINDS.includes(kind) && members.has(boundarySet) && !LEFT_OUT.includes(id),
  );
}
