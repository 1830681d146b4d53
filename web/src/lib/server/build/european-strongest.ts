import { capital, longDate, percent } from 'countroom/copy';
import {
  areasByShare,
  sinceInRegion,
  targetAreas,
  wholeShare,
  type ElectoralRecord,
  type EuropeanRegion,
  type IsoDate,
  type PartyId,
  type RankedArea,
  type Region,
} from 'countroom/record';
import type { StrongestAreas } from '#lib/view/european.ts';
import { words } from '#lib/words/en.ts';
import { whoWords } from './lists-common.ts';

const MOST = 10;
const w = words.systems.european.strongest;

/** Where a party that came first without ever having stood before was strong; nothing where the first party has a past. */
export function strongestView(record: ElectoralRecord, region: EuropeanRegion): StrongestAreas | undefined {
  const party = region.lists[0]?.party;
  const since = sinceInRegion(record, region);
  if (!party || !since || since.changes.has(party)) return undefined;
  const ranked = areasByShare(record, { election: region.election, party, region: region.gss });
  return ranked.length > 0 ? viewOf(record, party, ranked, region.polledOn) : undefined;
}

/** Areas to go for, of a party that did not stand at the election a target list rests on: its strongest at the European poll. */
export function targetAreasView(
  record: ElectoralRecord,
  asked: { readonly party: PartyId; readonly region: Region; readonly on: IsoDate },
): StrongestAreas | undefined {
  const found = targetAreas(record, asked);
  return found && viewOf(record, asked.party, found.areas, found.poll);
}

function viewOf(record: ElectoralRecord, party: PartyId, ranked: readonly RankedArea[], poll: IsoDate): StrongestAreas {
  return {
    heading: w.heading(whoWords(record, party)),
    note: w.note(capital(whoWords(record, party)), longDate(poll)),
    rows: ranked.slice(0, MOST).map(({ area, part }, at) => {
      const whole = wholeShare(part.share);
      return {
        rank: `${at + 1}`,
        name: area.name,
        share: percent(part.share),
        rounded: `${whole.rounded}%`,
        cut: `${whole.cut}%`,
      };
    }),
  };
}
