import { addDays, areasIn, type Region } from '../../../record/index.ts';
import type { SeatName } from '../names/entity.ts';
import type { View } from '../view.ts';
import { contestsOfName } from './contests-of-name.ts';

/** For how long after its poll copy that names a by-election's seat is of it. */
const DAYS = 14;

/** Seats of some regions that the text named and that have just had a by-election: for such a one its county may stand. */
export function freshByElectionsIn(view: View, regions: readonly Region[]): readonly SeatName[] {
  const { date, record } = view;
  if (date === undefined) return [];
  return [...view.seatsNamed].filter((seat) => {
    const contest = contestsOfName(record, seat).find(({ polledOn }) => polledOn <= date);
    if (contest?.election.kind !== 'by-election' || addDays(contest.polledOn, DAYS) < date) return false;
    const { boundarySet } = contest.election;
    return regions.some(
      (region) => region.members.has(boundarySet) && areasIn(region, boundarySet).includes(contest.area),
    );
  });
}
