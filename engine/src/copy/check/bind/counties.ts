import { lastGeneral, RECORD_BEGINS, type Region } from '../../../record/index.ts';
import { COUNTY_WORDS } from '../en/regions.ts';
import { seatsIn, type View } from '../view.ts';

/** Which county `the county` is: nothing where the sentence does not say the word, an empty list where it is open. */
export function countySpokenOf(view: View): readonly Region[] | undefined {
  const { frame, record, region, lastWhere } = view;
  if (!COUNTY_WORDS.test(frame.line)) return undefined;
  if (region?.kind === 'county') return [region];
  const last = lastWhere?.find((each) => each.type === 'region');
  if (last?.region.kind === 'county') return [last.region];
  const [first, second] = countiesOfSeats(view).toSorted((a, b) => b[1] - a[1]);
  // One seat named in passing does not make its county the one that is spoken of.
  if (!first || first[1] < 2 || first[1] === second?.[1]) return [];
  return [...record.regions().values()].filter(({ kind, name }) => kind === 'county' && name === first[0]);
}

/** The counties of the seats that the text has named, with how many of them lie in each. */
function countiesOfSeats({ record, date, seatsNamed, frame }: View): readonly (readonly [string, number])[] {
  const set = date === undefined || date < RECORD_BEGINS ? undefined : lastGeneral(record, date).boundarySet;
  const names = [...new Set([...seatsNamed, ...seatsIn(frame)])].flatMap(({ areas }) => {
    const area = set === undefined ? [...areas.values()].at(-1) : areas.get(set);
    return area ? [area.county] : [];
  });
  return [...Map.groupBy(names, (name) => name)].map(([name, of]) => [name, of.length] as const);
}
