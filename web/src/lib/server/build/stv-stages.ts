import { stageSentence, trueMinus, votesOnSheet, type StageTold } from 'countroom/copy';
import type { StvStageRow, StvStageView } from '#lib/view/stv.ts';
import { stvWords as w } from '#lib/words/en-stv.ts';
import { fatesOf, headingOf, largestTotal, stageId, whoOf, type CountAsked, type Fate } from './stv-common.ts';

/** Every stage with its sentence and its sheet, most votes first; who was excluded at an earlier stage is no longer on it. */
export function stageViews(asked: CountAsked): StvStageView[] {
  const fates = fatesOf(asked);
  const largest = largestTotal(asked);
  return asked.stages.map((stage) => {
    const heading = headingOf(stage, asked.names);
    const on = [...asked.names.keys()].filter((candidate) => !isOut(fates[candidate]!, stage));
    on.sort((a, b) => stage.rows[b]!.total - stage.rows[a]!.total);
    return {
      number: stage.number,
      id: stageId(stage.number),
      heading,
      sentence: stageSentence(stage, asked),
      caption: w.caption(stage.number, heading),
      rows: on.map((candidate) => ({
        ...whoOf(asked, candidate),
        ...figures(stage.rows[candidate]!, asked.decimals, largest),
        ...fateAt(fates[candidate]!, stage),
      })),
      nonTransferable: { name: w.nobody, ...figures(stage.nonTransferable, asked.decimals, largest), note: '' },
    };
  });
}

function figures({ previous, transfer, total }: StageTold['nonTransferable'], decimals: number, largest: number) {
  const signed = votesOnSheet(transfer, decimals);
  return {
    previous: votesOnSheet(previous, decimals),
    transfer: transfer > 0 ? `+${signed}` : trueMinus(signed),
    total: votesOnSheet(total, decimals),
    portion: Math.max(0, total / largest),
  };
}

/** Excluded at an earlier stage. */
function isOut({ kind, stage: at }: Fate, stage: StageTold): boolean {
  return kind === 'excluded' && at < stage.number;
}

function fateAt({ kind, stage: at }: Fate, stage: StageTold): Pick<StvStageRow, 'note' | 'now'> {
  if (kind === 'left' || at > stage.number) return { note: '' };
  if (at < stage.number) return { note: w.electedAt(at) };
  return kind === 'elected' ? { note: w.elected1, now: kind } : { note: w.excluded1, now: kind };
}
