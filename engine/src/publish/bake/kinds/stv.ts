import { stvContests, stvCouncils, stvPolls, type StvContestHeld } from '../../../record/index.ts';
import { withFiles, type Kind } from '../address.ts';

/**
 * Counts by single transferable vote: each constituency and ward at each poll held, and the lists that lead to them. Papers that somebody
 * brings are counted by the live site.
 */
export const stv: Kind = {
  name: 'stv',
  *addresses({ record }) {
    yield { path: '/stv', needs: {} };
    yield* withFiles('/ni-assembly', '', {});
    yield* withFiles('/scottish-councils', '', {});
    for (const on of stvPolls(record, 'scottish-councils').slice(0, 1)) {
      for (const council of stvCouncils(record, on).keys())
        yield* withFiles(`/scottish-councils/${council}`, '', { on });
    }
    for (const contest of stvContests(record)) yield* withFiles(pathOf(contest), '', { on: contest.date });
  },
};

function pathOf({ body, council, slug, date }: StvContestHeld): string {
  return ['', body, council?.slug, slug, date].filter((part) => part !== undefined).join('/');
}
