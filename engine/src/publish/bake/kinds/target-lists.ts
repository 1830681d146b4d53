import { areaKey, challengers, eveOfPoll, RECORD_BEGINS, seatsIn, type Election } from '../../../record/index.ts';
import { withFiles, type Asked, type Kind } from '../address.ts';

/** The target list of each party that came among the first three somewhere, in each region, on each result and notional result. */
export const targetLists: Kind = {
  name: 'target lists',
  *addresses(asked) {
    const { record, today } = asked;
    for (const election of measuredOn(asked)) {
      const eve = eveOfPoll(record, election, today);
      const on = eve === today ? undefined : eve;
      for (const region of record.regions().values()) {
        if (!region.members.has(election.boundarySet)) continue;
        const areas = seatsIn(region, election.boundarySet).map(({ area }) => areaKey(area));
        for (const party of challengers(record, election.id, areas)) {
          yield* withFiles(`/${region.id}/${election.id}/targets/${party}`, '', { region: region.id, ranks: [election.id], on });
        }
      }
    }
  },
};

/** General elections since the record begins and the notional results on their boundaries. */
function measuredOn({ record, today }: Asked): readonly Election[] {
  return [...record.elections().values()].filter(
    ({ id, kind, polledOn }) =>
      polledOn <= today &&
      ((kind === 'general' && polledOn >= RECORD_BEGINS) || kind === 'notional') &&
      record.contests(id).size > 0,
  );
}
