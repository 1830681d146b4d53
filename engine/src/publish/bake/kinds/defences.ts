import { areaKey, winnerOf, type ElectoralRecord } from '../../../record/index.ts';
import { withFiles, type Kind } from '../address.ts';
import { measuredOn, type Measured } from './measured-on.ts';

/** What each party that won somewhere in a region defends there, and where three parties are close. */
export const defences: Kind = {
  name: 'defences',
  *addresses(asked) {
    for (const measured of measuredOn(asked)) {
      const { region, election, on } = measured;
      const needs = { region: region.id, ranks: [election.id], on };
      for (const party of defenders(asked.record, measured))
        yield* withFiles(`/${region.id}/${election.id}/defence/${party}`, '', needs);
      yield* withFiles(`/${region.id}/${election.id}/three-way`, '', needs);
    }
  },
};

/** The Speaker and independents win seats, and no list is made of them. */
function defenders(record: ElectoralRecord, { election, areas }: Measured): Iterable<string> {
  const contests = record.contests(election.id);
  const winners = areas.flatMap((area) => {
    const contest = contests.get(areaKey(area));
    return (contest && winnerOf(contest)?.party) ?? [];
  });
  return new Set(winners.filter((party) => !['ind', 'speaker', 'other'].includes(party)));
}
