import type { PartyId } from '../../record/index.ts';
import { BLOCS, type Bloc } from '../blocs/blocs.ts';
import type { Inversion } from '../exit-poll/inversion.ts';
import type { NorthernForecast } from './forecast.ts';

/** Expected seats of the whole House, most first: the blocs of Great Britain, the parties of Northern Ireland and the Speaker. */
export type House = readonly {
  readonly of: 'Great Britain' | 'Northern Ireland' | 'Speaker';
  readonly party: Bloc | PartyId;
  readonly seats: number;
}[];

/** Puts Great Britain, Northern Ireland and the Speaker together: their seats add to all of the House. */
export function expectedHouse({ model, totals }: Inversion, { expected, seats }: NorthernForecast): House {
  const northern = expected.map(({ party, seats: each }) => ({ of: 'Northern Ireland' as const, party, seats: each }));
  // A party too small to be listed is still somebody's chance of a seat.
  const rest = seats.length - northern.reduce((sum, each) => sum + each.seats, 0);
  const speaker = model.night.speaker.reduce((sum, each) => sum + each, 0);
  return [
    ...BLOCS.map((party, column) => ({ of: 'Great Britain' as const, party, seats: totals[column]! })),
    ...northern,
    ...(rest > 1e-9 ? [{ of: 'Northern Ireland' as const, party: 'other', seats: rest }] : []),
    { of: 'Speaker' as const, party: 'speaker', seats: speaker },
  ].toSorted((a, b) => b.seats - a.seats);
}
