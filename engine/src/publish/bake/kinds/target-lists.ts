import { challengers } from '../../../record/index.ts';
import { withFiles, type Kind } from '../address.ts';
import { measuredOn } from './measured-on.ts';

/** The target list of each party that came among the first three somewhere, in each region, on each result and notional result. */
export const targetLists: Kind = {
  name: 'target lists',
  *addresses(asked) {
    for (const { region, election, on } of measuredOn(asked)) {
      for (const party of challengers(asked.record, region, election))
        yield* withFiles(`/${region.id}/${election.id}/targets/${party}`, '', {
          region: region.id,
          ranks: [election.id],
          on,
        });
    }
  },
};
