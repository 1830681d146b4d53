import { europeanElections, europeanRegions, europeanSeats, type EuropeanRegion } from '../../../record/index.ts';
import { europeanElectionsNear } from '../polls/european-polls.ts';
import { placesFor } from '../bind/where.ts';
import type { View } from '../view.ts';
import type { Tally } from './tally.ts';

/** European regions that a part of a sentence may speak of, at the elections it may speak of. */
export function europeanRegionsMeant(
  view: View,
  index: number,
  elections = europeanElectionsNear(view, index),
): readonly EuropeanRegion[] {
  const names = placesFor(view, index).of.flat();
  const slugs = names.flatMap((name) => (name.type === 'european' ? [name.slug] : []));
  const own = view.region ? [view.region.id === 'anglia' ? 'east-of-england' : view.region.id] : [];
  const nearestFirst = new Set([...slugs, ...own]);
  return elections.flatMap((election) =>
    [...nearestFirst].flatMap((slug) => europeanRegions(view.record, election).filter((each) => each.slug === slug)),
  );
}

/** Seats shared out in a European region, by list; over the whole of Great Britain where no region is named. */
export function europeanTallies(
  view: View,
  index: number,
  elections = europeanElectionsNear(view, index),
): readonly Tally[] {
  const regions = europeanRegionsMeant(view, index, elections);
  const whole = elections.map((election): Tally => {
    const seats = europeanSeats(view.record, election);
    return {
      mode: 'won',
      subject: 'Great Britain',
      name: `Great Britain at the European election of ${election.slice(9, 13)}`,
      seats,
      total: [...seats.values()].reduce((sum, each) => sum + each, 0),
      cites: [],
    };
  });
  return [...regions.flatMap(tallyOf), ...whole];
}

/** The same at the election before: `the Conservatives, who had two, lost both`. */
export function europeanTalliesBefore(view: View, index: number): readonly Tally[] {
  const [newest] = europeanElectionsNear(view, index);
  const before = europeanElections(view.record).findLast((each) => newest !== undefined && each < newest);
  return before === undefined ? [] : europeanTallies(view, index, [before]);
}

function tallyOf(region: EuropeanRegion): readonly Tally[] {
  const { allocation, lists, seats, name, polledOn, cite } = region;
  if (allocation.kind === 'no votes') return [];
  const won = lists.map(
    ({ party }, index) => [party, allocation.ladder.filter((seat) => seat.party === index).length] as const,
  );
  return [
    {
      mode: 'won',
      subject: name,
      name: `the ${name} at the European election of ${polledOn.slice(0, 4)}`,
      seats: new Map(won),
      total: seats,
      cites: [cite],
    },
  ];
}
