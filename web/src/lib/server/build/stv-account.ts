import { percent, votesShown } from 'countroom/copy';
import { ratio, votesMoved } from 'countroom/psephology';
import type { Party } from '#lib/view/party.ts';
import type { StvAccount, StvElected, StvTransferRow } from '#lib/view/stv.ts';
import { stvWords as w } from '#lib/words/en-stv.ts';
import { fatesOf, stageId, whoOf, type CountAsked } from './stv-common.ts';
import { gridOf } from './stv-grid.ts';
import { stageViews } from './stv-stages.ts';

/** What every page of a count shows of it. */
export function accountOf(asked: CountAsked): StvAccount {
  return { elected: electedOf(asked), grid: gridOf(asked), stages: stageViews(asked), transfers: transferRows(asked) };
}

function electedOf(asked: CountAsked): StvElected[] {
  const fates = fatesOf(asked);
  return asked.elected.map((candidate) => {
    const { stage } = fates[candidate]!;
    const total = asked.stages[stage - 1]!.rows[candidate]!.total;
    return { ...whoOf(asked, candidate), how: w.how(stage, votesShown(total, asked.decimals, 2)) };
  });
}

/** Receivers by party, or by name where there are no parties. */
function transferRows(asked: CountAsked): StvTransferRow[] {
  const groups = new Map<string, { party?: Party; name: string }>();
  const groupOf = (candidate: number): string => {
    const who = whoOf(asked, candidate);
    const key = who.party?.key ?? String(candidate);
    if (!groups.has(key)) groups.set(key, who.party ? { party: who.party, name: who.party.short } : who);
    return key;
  };
  return votesMoved(asked.stages, groupOf).map(({ stage, kind, from, votes, to, nobody }) => {
    // A hundredth is as little as a bar and a line of words can show.
    const part = (some: number) => ({
      portion: some / votes,
      percent: some * 100 < votes ? '' : percent(ratio(some, votes), 0),
    });
    const received = to.map(({ group, votes: some }) => ({ ...groups.get(group)!, ...part(some) }));
    return {
      stage: { text: w.stageNumber(stage), href: `#${stageId(stage)}` },
      from: from.map((candidate) => whoOf(asked, candidate)),
      why: w.why[kind],
      votes: votesShown(votes, asked.decimals, 2),
      to: nobody > 0 ? [...received, { name: w.nobodyShort, ...part(nobody) }] : received,
    };
  });
}
