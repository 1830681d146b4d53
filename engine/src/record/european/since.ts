import { change, subtract, type Ratio } from '../../psephology/index.ts';
import type { ElectoralRecord } from '../record.ts';
import type { IsoDate, PartyId } from '../types.ts';
import { europeanAreas } from './areas.ts';
import { europeanElections, europeanRegions } from './regions.ts';
import type { EuropeanArea, EuropeanRegion } from './types.ts';

/** What a share is measured against: the European poll before this one, and the change of each party that stood at both. */
export interface SinceEuropeanPoll {
  readonly on: IsoDate;
  readonly changes: ReadonlyMap<PartyId, Ratio>;
}

/**
 * Change in share of each list in a region since the European poll before. A party that did not stand then has none, and neither have
 * individuals, who share a word for a party and are not the same people.
 */
export function sinceInRegion(record: ElectoralRecord, region: EuropeanRegion): SinceEuropeanPoll | undefined {
  const before = pollBefore(record, region.election);
  const then = before && europeanRegions(record, before).find(({ gss }) => gss === region.gss);
  if (!then) return undefined;
  const changes = region.lists.flatMap((list) => {
    const old = isParty(list.party) ? then.lists.find(({ party }) => party === list.party) : undefined;
    if (!old) return [];
    const now = { votes: list.votes, valid: region.validVotes };
    return [[list.party, change(now, { votes: old.votes, valid: then.validVotes })] as const];
  });
  return { on: then.polledOn, changes: new Map(changes) };
}

/** Change in share of each party in a counting area since the European poll before; nothing where the area was drawn anew. */
export function sinceInArea(record: ElectoralRecord, area: EuropeanArea): SinceEuropeanPoll | undefined {
  const before = pollBefore(record, area.election);
  const then = before && europeanAreas(record, before).find(({ gss }) => gss === area.gss);
  if (!then) return undefined;
  const changes = area.parts.flatMap(({ party, share }) => {
    const old = isParty(party) ? then.parts.find((part) => part.party === party) : undefined;
    return old ? [[party, subtract(share, old.share)] as const] : [];
  });
  return { on: before.slice('europarl.'.length), changes: new Map(changes) };
}

function pollBefore(record: ElectoralRecord, election: string): string | undefined {
  const all = europeanElections(record);
  return all[all.indexOf(election) - 1];
}

function isParty(party: PartyId): boolean {
  return party !== 'ind' && party !== 'other';
}
