import { counted, longDate } from '../../copy/index.ts';
import { addDays, areaKey, atDissolution, nextGeneral, type AtDissolution } from '../../record/index.ts';
import { wrap } from '../output.ts';
import { shortName } from '../words.ts';
import type { Scope } from './scope.ts';

/** Members who do not stand again are news from about this many days before the poll. */
const CAMPAIGN = 60;

/** Who leaves and who moves at the election ahead, once one is near; known as of the dissolution. */
export function standingDown({ desk: { record }, held, on }: Scope): string {
  const next = nextGeneral(record, on);
  if (!next || on < addDays(next.polledOn, -CAMPAIGN)) return '';
  const rows = atDissolution(record, next);
  const leaving = held.flatMap(({ area }) => {
    const row = rows.get(areaKey(area));
    return row ? [{ row, seat: area.name }] : [];
  });
  const name = ({ row, seat }: { row: AtDissolution; seat: string }) => `${row.member} (${seat}, ${shortName(record, row.party)})`;
  const down = leaving.filter(({ row }) => row.standing === 'no');
  const moving = leaving.filter(({ row }) => row.standing === 'elsewhere');
  const vacant = leaving.filter(({ row }) => row.standing === 'vacant');
  return [
    wrap(`${counted(down.length, 'member')} at the election of ${longDate(next.polledOn)}: ${down.map(name).join('; ')}.`.replace(/^./, (first) => first.toUpperCase())),
    ...moving.map((each) => wrap(`Standing elsewhere: ${name(each)}, in ${each.row.standingSeat}.`)),
    vacant.length > 0 ? wrap(`Vacant at dissolution: ${vacant.map(({ seat }) => seat).join('; ')}.`) : '',
  ].join('');
}
