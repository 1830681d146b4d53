import type { ElectoralRecord } from './record.ts';
import type { Party, PartyId } from './types.ts';

/** How a newsroom calls a party, where it differs from the pack. */
export type OwnNames = Partial<Pick<Party, 'name' | 'short' | 'code' | 'who' | 'adjective'>>;

/** What a newsroom sets about parties: its own names, and the order it lists them in. */
export interface HouseParties {
  readonly names: Readonly<Record<PartyId, OwnNames>>;
  /** Party ids; those that are not named follow by seats. */
  readonly order: readonly PartyId[];
}

/**
 * The parties of the pack under the newsroom's names; the pack's own still find them.
 *
 * @throws Error where the newsroom names a party that the pack does not know.
 */
export function underHouseNames(
  parties: ReadonlyMap<PartyId, Party>,
  { names, order }: HouseParties,
): ReadonlyMap<PartyId, Party> {
  const unknown = [...Object.keys(names), ...order].find((id) => !parties.has(id));
  if (unknown !== undefined)
    throw new Error(
      `The settings name a party '${unknown}' that is not known; give ids of data/uk/parties.csv such as con, lab or ld.`,
    );
  const named = Object.entries(names).map(([id, own]): [PartyId, Party] => {
    const { name, short, code, aliases, ...rest } = parties.get(id)!;
    return [id, { ...rest, name, short, code, ...own, aliases: [...aliases, name, short, code] }];
  });
  return new Map([...parties, ...named]);
}

/** Counts as the newsroom lists parties: those of its order first, the others as they stood. */
export function asListed<Count extends { readonly party: PartyId }>(
  { partyOrder }: ElectoralRecord,
  counts: readonly Count[],
): readonly Count[] {
  if (partyOrder.length === 0) return counts;
  const place = ({ party }: Count) => (partyOrder.includes(party) ? partyOrder.indexOf(party) : partyOrder.length);
  return counts.toSorted((a, b) => place(a) - place(b));
}
