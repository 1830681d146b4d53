import {
  areaKey,
  generals,
  RECORD_BEGINS,
  successorsOf,
  type Contest,
  type ElectoralRecord,
} from '../../record/index.ts';
import { onceForEach } from '../../record/memo.ts';
import { nightOf } from '../blocs/from-record.ts';

/** Beyond this a seat did not declare on the night: a recount the next day, or a count that began late. */
const NIGHT = 16 * 60;
const CLOSE = '22:00';
/** Where the offset begins in `2019-12-13T02:26+00:00`. */
const OFFSET = 16;

/**
 * When each seat may be expected to declare, minutes after the polls close: when it did at the last general election before this one whose
 * times are known; a redrawn seat goes by the old one that gave it most of its people. In the order of `nightOf`; nothing where no time is known.
 */
export const expectedDeclarations = onceForEach(
  (record: ElectoralRecord, electionId: string): readonly (number | undefined)[] => {
    const night = nightOf(record, electionId);
    const last = generals(record).findLast(
      ({ id, polledOn }) => id < electionId && polledOn >= RECORD_BEGINS && declarationsHeld(record, id),
    );
    if (!last) return night.areas.map(() => undefined);
    const held = record.contests(last.id);
    return night.areas.map((gss) => {
      const area = record.areas().get(areaKey({ boundarySet: night.boundaries, gss }))!;
      const key = last.boundarySet === night.boundaries ? areaKey(area) : successorsOf(record, area).from[0]?.from;
      const contest = key === undefined ? undefined : held.get(key);
      return contest && minutesAfterClose(contest);
    });
  },
);

function declarationsHeld(record: ElectoralRecord, election: string): boolean {
  return [...record.contests(election).values()].some(({ declaredAt }) => declaredAt !== undefined);
}

function minutesAfterClose({ declaredAt, polledOn }: Contest): number | undefined {
  if (declaredAt === undefined) return undefined;
  const minutes = (Date.parse(declaredAt) - Date.parse(`${polledOn}T${CLOSE}${declaredAt.slice(OFFSET)}`)) / 60_000;
  return minutes > 0 && minutes < NIGHT ? minutes : undefined;
}
