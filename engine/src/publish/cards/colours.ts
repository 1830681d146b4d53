import type { ElectoralRecord, Pack, PartyId } from '../../record/index.ts';
import { onceFor } from '../../record/memo.ts';
import { readRows } from '../../record/rows.ts';
import type { CardColours } from './card.ts';

const UNKNOWN: CardColours = { fill: '#d3d6db', edge: '#8d9095', on: '#14171c' };
/** A vacancy and a seat awaited are paper with an outline. */
const NOBODY: CardColours = { fill: '#fbfaf6', edge: '#565c66', on: '#14171c' };

/** The colours of a party on a card, from the pack's contrast-checked table; grey for a party that it does not name. */
export function coloursOf(record: ElectoralRecord, party: PartyId | 'vacant' | 'awaiting'): CardColours {
  if (party === 'vacant' || party === 'awaiting') return NOBODY;
  return coloursIn(record.pack).get(party) ?? UNKNOWN;
}

const coloursIn = onceFor(
  (pack: Pack): ReadonlyMap<PartyId, CardColours> =>
    new Map(
      readRows(pack.texts, 'party-colours.csv', (cell) => {
        const colours = { fill: cell('fill'), edge: cell('edge'), on: cell('on') };
        return [cell('party'), colours] as const;
      }),
    ),
);
