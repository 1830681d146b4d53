import { listed, netChange, thousands } from 'countroom/copy';
import { changeSince, highTide, type CouncilOrRegion, type ElectoralRecord } from 'countroom/record';
import type { SinceView } from '#lib/view/council.ts';
import { words } from '#lib/words/en.ts';
import { councilParty } from './council-common.ts';

const w = words.councils.since;
/** Asked about, it is answered with the years that are held. */
const NEVER_HELD = 0;

/**
 * Seats now beside those of a year held, and beside the most a party has had in any year held. A year that is not held is said to be so:
 * a claim about it cannot be checked.
 */
export function sinceView(
  record: ElectoralRecord,
  place: CouncilOrRegion,
  path: string,
  asked: string | null,
): SinceView | undefined {
  const held = yearsHeld(record, place);
  if (held.length < 2) return undefined;
  const from = Number(asked ?? firstInFull(record, place) ?? held[0]);
  const since = changeSince(record, place, from);
  const years = held
    .slice(0, -1)
    .map((year) => ({ text: String(year), href: `${path}?since=${year}#since`, current: year === from }));
  if (since.kind === 'cannot check') {
    return {
      heading: w.heading,
      years,
      cannotCheck: w.cannotCheck(asked ?? '', listed(held.map(String))),
      rows: [],
      notes: [],
    };
  }
  return {
    heading: w.heading,
    years,
    columns: { was: String(since.from), now: String(since.to) },
    rows: since.parties.map(({ party, was, now, change }) => ({
      party: councilParty(record, party),
      was: thousands(was),
      now: thousands(now),
      change: netChange(change),
      best: bestYear(record, place, party, from),
    })),
    notes: [
      w.basis,
      ...('gss' in place ? [] : [w.compared(since.compared.length)]),
      ...(since.left.length > 0 ? [w.left(listed(since.left.map(({ council }) => council.name)))] : []),
    ],
  };
}

function yearsHeld(record: ElectoralRecord, place: CouncilOrRegion): readonly number[] {
  const answer = changeSince(record, place, NEVER_HELD);
  return answer.kind === 'cannot check' ? answer.held : [];
}

/** The first year in which every council that is held now is held: which councils those are does not depend on the party. */
function firstInFull(record: ElectoralRecord, place: CouncilOrRegion): number | undefined {
  const tide = highTide(record, place, 'con');
  return tide.kind === 'held' ? tide.coverage[0] : undefined;
}

/** `28 in 2022`. Beside a year that is not held in full nothing is claimed: the councils would not be the same. */
function bestYear(record: ElectoralRecord, place: CouncilOrRegion, party: string, from: number): string {
  const tide = highTide(record, place, party);
  return tide.kind === 'held' && tide.coverage.includes(from)
    ? w.best(thousands(tide.best.seats), tide.best.year)
    : '—';
}
