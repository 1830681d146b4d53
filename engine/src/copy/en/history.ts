import type { Party, PartyId, SeatHistory } from '../../record/index.ts';

/**
 * Who won seats of one name, as a line: `Con 1983–1997, Lab 1997–2009, Con 2009–`. The years are of elections.
 */
export function historyLine(history: SeatHistory, parties: ReadonlyMap<PartyId, Party>): string {
  return history.spans
    .map(({ party, from, to }) => `${parties.get(party)?.short ?? party} ${from.slice(0, 4)}–${to?.slice(0, 4) ?? ''}`)
    .join(', ');
}

/** What the line cannot say: seats of one name are not one seat. */
export function historyCaveat(history: SeatHistory): string {
  const years = history.redrawn.map((date) => date.slice(0, 4));
  const redrawn = years.length > 0 ? `Boundaries changed at the elections of ${years.join(', ')}. ` : '';
  return `${redrawn}By-elections before ${history.byElectionsFrom.slice(0, 4)} are not held.`;
}
