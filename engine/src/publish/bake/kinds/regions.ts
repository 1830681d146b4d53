import { generals, lastGeneral, RECORD_BEGINS } from '../../../record/index.ts';
import { withFiles, type Asked, type Kind } from '../address.ts';

/** Each region today, on each general election's day and at each dissolution: the days a page's date control offers. */
export const regions: Kind = {
  name: 'regions',
  *addresses(asked) {
    const { record, today } = asked;
    for (const on of [undefined, ...daysOffered(asked)]) {
      const general = lastGeneral(record, on ?? today);
      for (const region of record.regions().values()) {
        if (!region.members.has(general.boundarySet)) continue;
        const needs = { region: region.id, ranks: [general.id], on };
        const [page, ...files] = withFiles(`/${region.id}`, on ? `?on=${on}` : '', needs);
        // The date control of any day reaches to today and marks every change on the way.
        yield { ...page!, needs: { ...needs, on: undefined } };
        yield* files;
      }
    }
  },
};

function daysOffered({ record, today }: Asked): readonly string[] {
  return generals(record)
    .filter(({ polledOn }) => polledOn >= RECORD_BEGINS && polledOn <= today)
    .flatMap(({ polledOn, dissolvedOn }) => (dissolvedOn ? [polledOn, dissolvedOn] : [polledOn]));
}
