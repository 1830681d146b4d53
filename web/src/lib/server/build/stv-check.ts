import { capital, recountSentence, sheetSentence } from 'countroom/copy';
import { stvRecount, type ElectoralRecord, type StvContestHeld, type StvSheet } from 'countroom/record';
import type { StvCheck } from '#lib/view/stv-held.ts';
import { stvWords } from '#lib/words/en-stv.ts';
import { stageId } from './stv-common.ts';

const w = stvWords.faults;

/** What the checks of a published sheet came to, each fault with its sum and the way to its stage. */
export function checkView(record: ElectoralRecord, contest: StvContestHeld, { sheet, problems }: StvSheet): StvCheck {
  const recount = stvRecount(record, contest);
  const derived = sheet.stages.some(({ nonTransferable }) => !nonTransferable);
  return {
    sentence: sheetSentence(problems),
    ...(recount && { again: recountSentence(recount) }),
    faults: problems.map(({ stage, candidate, says, level }) => ({
      where: stage === undefined ? w.poll : stvWords.stageNumber(stage),
      ...(stage !== undefined && { href: `#${stageId(stage)}` }),
      ...(candidate && { candidate }),
      says: capital(says),
      mild: level === 'warning',
    })),
    note: [derived && w.derived, contest.body === 'scottish-councils' && isRounded(sheet) && w.rounded, w.asPrinted]
      .filter(Boolean)
      .join(' '),
  };
}

/** Scottish votes have five decimals; some totals were published with two. */
function isRounded({ stages }: StvSheet['sheet']): boolean {
  const decimals = stages.flatMap(({ rows }) => [...rows.values()].map(({ total }) => total.decimals));
  return decimals.includes(2) && decimals.some((each) => each > 2);
}
