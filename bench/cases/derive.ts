import {
  butlerSwing,
  change,
  losesDeposit,
  majorityShare,
  requiredSwing,
  share,
  turnout,
} from '../../engine/src/psephology/index.ts';
import { baselineOf, candidacyOf, openRecord, runnerUpOf, winnerOf } from '../../engine/src/record/index.ts';
import type { Contest, ElectoralRecord } from '../../engine/src/record/index.ts';
import { loadPack } from '../../engine/src/record/load.ts';
import { median, times, type Case } from '../measure.ts';

/** Every figure of a contest's page: shares, changes, deposits, majority, turnout, swing and each challenger's required swing. */
function figures(record: ElectoralRecord, contest: Contest): number {
  const winner = winnerOf(contest)!;
  const runnerUp = runnerUpOf(contest)!;
  const valid = contest.validVotes!;
  const before = baselineOf(record, contest)?.contest;
  let made = 2;
  majorityShare({ winner: winner.votes!, runnerUp: runnerUp.votes!, valid });
  turnout({ valid, electorate: contest.electorate! });
  for (const candidacy of contest.candidacies) {
    share({ votes: candidacy.votes!, valid });
    losesDeposit({ votes: candidacy.votes!, valid });
    made += 2;
    const then = before && candidacyOf(before, candidacy.party);
    if (then) {
      change({ votes: candidacy.votes!, valid }, { votes: then.votes!, valid: before.validVotes! });
      made += 1;
    }
    if (candidacy === winner) continue;
    const others = contest.candidacies
      .filter((each) => each !== winner && each !== candidacy)
      .map((each) => each.votes!);
    requiredSwing({ winner: winner.votes!, challenger: candidacy.votes!, others, valid });
    made += 1;
  }
  if (before) {
    const pair = (each: Contest) => ({
      from: candidacyOf(each, runnerUp.party)?.votes,
      to: candidacyOf(each, winner.party)?.votes,
      valid: each.validVotes!,
    });
    butlerSwing(pair(contest), pair(before));
    made += 1;
  }
  return made;
}

export const derive: Case = {
  name: 'derive',
  async run() {
    const record = openRecord(loadPack());
    const contests = [...record.contests('parl.2024-07-04').values()];
    let made = 0;
    const taken = await times(15, () => {
      made = contests.reduce((sum, contest) => sum + figures(record, contest), 0);
    });
    const beside = `${made.toLocaleString('en-GB')} figures of ${contests.length} seats, exact`;
    return [
      {
        name: 'derived figures of one general election',
        value: median(taken),
        unit: 'ms',
        limit: { most: 25 },
        beside,
      },
    ];
  },
};
