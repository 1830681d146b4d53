import {
  asPublished,
  exitPollNights,
  groupsUnder,
  outcomeOf,
  scoreGroups,
  type GroupScore,
} from '../../forecast/index.ts';
import type { ElectoralRecord } from '../../record/index.ts';

/** What became of the three groups on other nights, all seats of Great Britain together. */
export interface GroupsRecord {
  readonly elections: readonly string[];
  readonly groups: readonly GroupScore[];
}

/** The same method on every other night whose exit poll is held, each with what was known when its polls closed. */
export function groupsRecord(record: ElectoralRecord, without: string): GroupsRecord {
  const elections = exitPollNights(record)
    .map(({ election }) => election.id)
    .filter((id) => id !== without);
  const scores = elections.flatMap((id) => {
    const inversion = asPublished(record, id)!;
    const all = [...inversion.model.night.areas.keys()];
    return scoreGroups(inversion, groupsUnder(inversion), outcomeOf(record, id), all);
  });
  return {
    elections,
    groups: [...Map.groupBy(scores, ({ group }) => group)].map(([group, each]) => ({
      group,
      seats: each.reduce((sum, { seats }) => sum + seats, 0),
      changed: each.reduce((sum, { changed }) => sum + changed, 0),
    })),
  };
}
