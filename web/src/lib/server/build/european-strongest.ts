import { capital, longDate, percent } from 'countroom/copy';
import { areasByShare, sinceInRegion, wholeShare, type ElectoralRecord, type EuropeanRegion } from 'countroom/record';
import type { StrongestAreas } from '#lib/view/european.ts';
import { words } from '#lib/words/en.ts';
import { whoWords } from './lists-common.ts';
import { partyView } from './names.ts';

const MOST = 10;
const w = words.systems.european.strongest;

/** Where a party that came first without ever having stood before was strong; nothing where the first party has a past. */
export function strongestView(record: ElectoralRecord, region: EuropeanRegion): StrongestAreas | undefined {
  const party = region.lists[0]?.party;
  const since = sinceInRegion(record, region);
  if (!party || !since || since.changes.has(party)) return undefined;
  const ranked = areasByShare(record, { election: region.election, party, region: region.gss });
  return {
    party: partyView(record, party),
    note: w.note(capital(whoWords(record, party)), longDate(region.polledOn)),
    rows: ranked.slice(0, MOST).map(({ area, part }, at) => {
      const whole = wholeShare(part.share);
      return { rank: `${at + 1}`, name: area.name, share: percent(part.share), rounded: `${whole.rounded}%`, cut: `${whole.cut}%` };
    }),
  };
}
