import { countyOf } from 'countroom/publish';
import { onceForEach, type ElectoralRecord, type Holding } from 'countroom/record';
import type { MapRow } from '#lib/view/map.ts';
import { words } from '#lib/words/en.ts';
import { holderView, partyView } from './names.ts';

/** What the map shows, as a table: the seats of each county by who holds them. */
export const mapRows = onceForEach((record: ElectoralRecord, held: readonly Holding[]): readonly MapRow[] => {
  const regions = new Map(
    [...record.regions().values()].flatMap(({ kind, name, id }) =>
      kind === 'county' || kind === 'nation' ? [[name, id]] : [],
    ),
  );
  return [...Map.groupBy(held, ({ area }) => countyOf(area))]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en-GB'))
    .map(([county, holdings]) => {
      const id = regions.get(county);
      return { county: id ? { text: county, href: `/${id}` } : { text: county }, held: byHolder(record, holdings) };
    });
});

function byHolder(record: ElectoralRecord, holdings: readonly Holding[]): MapRow['held'] {
  const groups = Map.groupBy(holdings, ({ party, state }) => holderView(record, party, state).key);
  return [...groups.values()]
    .toSorted((a, b) => b.length - a.length)
    .map((seats) => {
      const { key, name } = holderView(record, seats[0]!.party, seats[0]!.state);
      return { party: key, name, count: seats.length, seats: seats.map((each) => seatText(record, each)).join(', ') };
    });
}

/** The seat's name, with the party elected where the member sits for another. */
function seatText(record: ElectoralRecord, { area, state, party, electedParty }: Holding): string {
  const changed = state === 'held' && electedParty !== undefined && party !== electedParty;
  return changed ? `${area.name} (${words.map.elected(partyView(record, electedParty).name)})` : area.name;
}
