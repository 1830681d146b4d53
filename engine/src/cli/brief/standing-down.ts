import { capital, counted, listed, longDate } from '../../copy/index.ts';
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
  const name = ({ row, seat }: { row: AtDissolution; seat: string }) =>
    `${row.member} (${seat}, ${shortName(record, row.party)})`;
  const down = leaving.filter(({ row }) => row.standing === 'no');
  const moving = leaving.filter(({ row }) => row.standing === 'elsewhere');
  const vacant = leaving.filter(({ row }) => row.standing === 'vacant');
  if (rows.size === 0) return '';
  const empty = vacant.length > 0 ? `, ${listed(vacant.map(({ seat }) => seat))} vacant already` : '';
  const seats = capital(counted(down.length + vacant.length, 'seat'));
  return [
    wrap(`${seats} at the election of ${longDate(next.polledOn)}${empty}: ${down.map(name).join('; ')}.`),
    ...moving.map((each) => wrap(`Standing elsewhere: ${name(each)}, in ${each.row.standingSeat}.`)),
  ].join('');
}
