import { exitPollsReleased, type Desk, type DeskExitPoll } from '../../publish/index.ts';
import { exitPollRows } from '../../record/index.ts';

/** An exit poll that may be shown: as the record has it published, or as it was entered at the desk. */
export interface ShownExitPoll {
  readonly election: string;
  /** Seats as given, the largest first; others and Northern Ireland last. */
  readonly lines: readonly { readonly party: string; readonly seats: number }[];
  /** Of those entered at the desk. */
  readonly number?: number;
  readonly enteredAt?: string;
  readonly by?: string;
  readonly source: string;
  /** The number of a newer one of the same election. */
  readonly replacedBy?: number;
}

const LAST = ['other', 'northern-ireland'];

/** Every exit poll that may be shown at a moment, oldest election first; of one election the published first, the newest last. */
export function shownExitPolls(desk: Desk, now: string): ShownExitPoll[] {
  const published = [...Map.groupBy(exitPollRows(desk.record), ({ election }) => election)].map(([election, rows]) => ({
    election,
    lines: inOrder(rows.map(({ party, seats }) => ({ party, seats }))),
    source: 'as published',
  }));
  const entered = exitPollsReleased(desk, now).flatMap(({ earlier, ...newest }) =>
    [...earlier, newest].map((each, at, all) => asShown(each, all[at + 1]?.number)),
  );
  return [...published, ...entered].toSorted((a, b) =>
    a.election === b.election ? 0 : a.election < b.election ? -1 : 1,
  );
}

function asShown({ election, lines, number, enteredAt, by, source }: DeskExitPoll, replacedBy?: number): ShownExitPoll {
  return {
    election,
    lines: inOrder(lines),
    number,
    enteredAt,
    by,
    source,
    ...(replacedBy !== undefined && { replacedBy }),
  };
}

function inOrder(lines: ShownExitPoll['lines']): ShownExitPoll['lines'] {
  const place = ({ party, seats }: ShownExitPoll['lines'][number]) => (LAST.includes(party) ? -1 : seats);
  return lines.toSorted((a, b) => place(b) - place(a));
}
