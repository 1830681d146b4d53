import { partyName } from '../party-name.ts';
import {
  RECORD_BEGINS,
  addDays,
  areaKey,
  holdings,
  type Area,
  type PartyId,
  type Tenure,
} from '../../../record/index.ts';
import { longDate } from '../../dates.ts';
import type { Check } from '../judge.ts';
import type { SeatName } from '../names/entity.ts';
import { whereAt, type View } from '../view.ts';

export function seatAt(view: View, part: number): SeatName | undefined {
  return whereAt(view.frame, part).find((each): each is SeatName => each.type === 'seat');
}

export function heldBy(view: View, seat: SeatName, span: Tenure, party: PartyId): Check {
  const name = partyName(view.record, span.party);
  const truth = `${span.member} sat for ${seat.name} as ${name} from ${longDate(span.from)}.`;
  return { holds: span.party === party, subject: seat.name, computed: name, truth, cites: [span.cite] };
}

/** Who sat for a seat on the day of the text, or at any time where it has none; a seat that has just been fought counts both. */
export function spansOn(view: View, seat: SeatName): readonly Tenure[] {
  const areas = [...seat.areas.values()];
  const all = areas.flatMap((area) => view.record.tenuresOf(areaKey(area)));
  const { date } = view;
  if (date === undefined) return all.toReversed();
  if (date < RECORD_BEGINS) return [];
  const held = areas.flatMap((area) => holdingSpan(view, area));
  const near = all.filter(({ from, to }) => from <= date && (to === undefined || to >= addDays(date, -45)));
  return [...new Set([...held, ...near.toReversed()])];
}

function holdingSpan({ record, date }: View, area: Area): readonly Tenure[] {
  const [held] = holdings(record, [area], date!);
  return held?.state === 'held' ? [held.tenure] : [];
}
