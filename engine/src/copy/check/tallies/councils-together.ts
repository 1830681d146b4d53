import { regionOn, type IsoDate, type PartyId, type Region } from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import { localNightsNear } from '../bind/nights.ts';
import { regionsSpokenOf } from '../bind/regions.ts';
import type { View } from '../view.ts';
import type { Tally } from './tally.ts';

/** Councillors of all councils of a region that voted on a night: won, and before and after. */
export function councilsTogether(
  view: View,
  index: number,
): { readonly tallies: readonly Tally[]; readonly sure: boolean } {
  const regions = regionsSpokenOf(view, index);
  const nights = localNightsNear(view, index);
  const [region] = regions.of;
  if (!region) return { tallies: [], sure: false };
  return {
    tallies: nights.slice(0, 2).flatMap((night) => talliesOn(view, region, night)),
    sure: regions.sure && nights.length === 1,
  };
}

function talliesOn({ record }: View, region: Region, night: IsoDate): readonly Tally[] {
  const { won, councillors, councillorsOf, rows, seatsUp, notHeld } = regionOn(record, region, night);
  if (rows.length === 0) return [];
  const name = (what: string) =>
    `the ${rows.length} councils of ${region.name} that voted on ${longDate(night)}, ${what},`;
  const of = (
    mode: Tally['mode'],
    what: string,
    seats: readonly (readonly [PartyId, number])[],
    total?: number,
  ): Tally => ({
    mode,
    subject: region.name,
    name: name(what),
    seats: new Map(seats),
    total,
    cites: [],
  });
  const known = notHeld.length === 0 ? '' : `, as far as both are held of ${councillorsOf.length} of them`;
  return [
    of(
      'won',
      'won',
      won.map(({ party, seats }) => [party, seats]),
      won[0]?.of ?? seatsUp,
    ),
    of(
      'held',
      `before${known}`,
      councillors.map(({ party, before }) => [party, before]),
    ),
    of(
      'held',
      `after${known}`,
      councillors.map(({ party, after }) => [party, after]),
    ),
    of(
      'change',
      `after less before${known}`,
      councillors.map(({ party, change }) => [party, change]),
    ),
  ];
}
