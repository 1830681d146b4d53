import {
  areaKey,
  type Area,
  type Certainty,
  type ElectoralRecord,
  type IsoDate,
  type PartyId,
} from '../record/index.ts';

/** A member's parties since being elected, as far as a day. */
export interface Moves {
  readonly member: string;
  readonly electedFor: PartyId;
  /** Each later party with its first day, oldest first; empty when the member never moved. */
  readonly later: readonly { readonly party: PartyId; readonly from: IsoDate; readonly certainty: Certainty }[];
}

/** How the member of a seat on a day came by their party; nothing for a vacant seat. */
export function movesOf(record: ElectoralRecord, area: Area, on: IsoDate): Moves | undefined {
  const spans = record.tenuresOf(areaKey(area)).filter((span) => span.from <= on);
  const elected = spans.findLastIndex((span) => span.began !== 'changed-party');
  const first = spans[elected];
  if (!first) return undefined;
  const later = spans
    .slice(elected + 1)
    .map(({ party, from, fromCertainty }) => ({ party, from, certainty: fromCertainty }));
  return { member: first.member, electedFor: first.party, later };
}
