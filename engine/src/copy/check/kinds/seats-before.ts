import type { PartyId } from '../../../record/index.ts';
import { regionsFor } from '../bind/regions.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft } from '../judge.ts';
import { figureAt } from '../rules.ts';
import { talliesBefore } from '../tallies/region-tallies.ts';
import type { View } from '../view.ts';
import { electionsNear } from '../bind/elections.ts';
import { readTallies } from './tally-readings.ts';

/** `down from 65`: what the party had at the election before, in the set of seats that fits. */
export function heldBeforehand(view: View, part: number, party: PartyId): Draft | undefined {
  if (view.topic !== 'parliament') return undefined;
  const regions = regionsFor(view, part);
  const tallies = regions.of.flatMap((region) =>
    electionsNear(view, part).flatMap((election) => talliesBefore(view.record, region, election)),
  );
  const readings = readTallies(view, tallies, party, new Set(['won', 'held']), 1);
  return judge(figureAt(view.frame, part), {
    part,
    kind: 'seats',
    readings,
    sure: regions.sure && readings.length > 0,
    without: WITHOUT.region,
  });
}
