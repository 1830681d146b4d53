import { partyName } from '../party-name.ts';
import { ratio } from '../../../psephology/index.ts';
import { partiesFor } from '../bind/parties.ts';
import { SHARE_OF_SEATS_RULES } from '../en/seats.ts';
import { isForecast } from '../bind/forecasts.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { figureAt, findAll, type Found } from '../rules.ts';
import { talliesMeant } from '../tallies/tallies-meant.ts';
import type { View } from '../view.ts';
import { modesOf } from './tally-readings.ts';

/** What part of all seats a party won or holds, in per cent: `won 184, 44.2 per cent of them`. */
export function shareOfSeats(view: View): readonly Draft[] {
  if (isForecast(view)) return [];
  return [...findAll(view.frame, SHARE_OF_SEATS_RULES)].flatMap((found) => draftOf(view, found) ?? []);
}

function draftOf(view: View, found: Found): Draft | undefined {
  const { q, n } = found.parts;
  const [party] = partiesFor(view, n ?? q!);
  if (party === undefined) return undefined;
  const count = n === undefined ? 0 : Number(figureAt(view.frame, n).value.num);
  const { likely, also, sure } = talliesMeant(view, n ?? q!, count);
  const modes = modesOf(view, found);
  const name = partyName(view.record, party);
  const of = (tallies: typeof likely) =>
    tallies.flatMap(({ mode, seats, total, subject, name: tally, cites }): Reading[] => {
      if (!modes.has(mode) || !total) return [];
      const own = seats.get(party) ?? 0;
      const filled = [...seats.values()].reduce((sum, each) => sum + each, 0);
      // Of a seat that was up and not filled on the night nobody has a share.
      const wholes = mode === 'won' && filled > 0 && filled < total ? [total, filled] : [total];
      return wholes.map((whole) => ({
        subject,
        value: ratio(own, whole),
        sum: `${own} of ${whole} seats for ${name}, ${tally},`,
        cites,
      }));
    });
  const readings = of(likely);
  return judge(figureAt(view.frame, q!), {
    part: q!,
    kind: view.topic === 'council' ? 'councillors' : 'seats',
    readings,
    also: of(also),
    sure: sure && readings.length > 0,
    without: WITHOUT.region,
  });
}
