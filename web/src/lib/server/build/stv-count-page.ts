import { awaitedLotSentence, electedSentence, thousands } from 'countroom/copy';
import type { BallotFile, StvCount, StvRule } from 'countroom/psephology';
import type { StvCountForm, StvCountPage, StvCounted } from '#lib/view/stv.ts';
import { stvWords } from '#lib/words/en-stv.ts';
import { accountOf } from './stv-account.ts';
import { MOST_BYTES, RULES, typedIn, type CountAnswer, type CountTyped } from './stv-count-form.ts';

const w = stvWords.count;
const PATH = '/stv/count';

/** The form as it was filled in, and what became of it. */
export function stvCountPage(typed: CountTyped, answer: CountAnswer): StvCountPage {
  return {
    form: formOf(typed),
    kilobytes: MOST_BYTES / 1000,
    ...(answer.kind === 'refused' && { refused: answer.why }),
    ...(answer.kind === 'counted' && { counted: countedView(answer.file, answer.count) }),
  };
}

/** The form with nothing in it. */
export const EMPTY: CountTyped = typedIn(new URLSearchParams());

function formOf({ papers, rule, seats, contest, lots }: CountTyped): StvCountForm {
  return {
    action: PATH,
    rules: Object.keys(RULES).map((value) => ({ value, ...w.rules[value as StvRule], selected: value === rule })),
    seats,
    contest,
    papers,
    lots: [...lots],
    examples: [
      { text: w.exampleSurplus, href: exampleOf(SURPLUS) },
      { text: w.exampleTie, href: exampleOf(TIE) },
    ],
  };
}

const SURPLUS =
  '4 2\n90 1 2 3 0\n30 1 3 0\n40 2 3 0\n45 3 2 0\n25 4 3 0\n0\n"Ann"\n"Bob"\n"Cem"\n"Dee"\n"A small ward"\n';
const TIE = '4 2\n50 1 0\n20 2 1 0\n20 3 4 0\n30 4 0\n0\n"Ann"\n"Bob"\n"Cem"\n"Dee"\n"A ward with a tie"\n';

function exampleOf(papers: string): string {
  return `${PATH}?${new URLSearchParams({ rule: 'scottish', papers })}`;
}

function countedView({ candidates, title }: BallotFile, count: StvCount): StvCounted {
  const { decimals, quota, elected, stages, seats, valid } = count;
  return {
    ...accountOf({ stages, names: candidates, decimals, quota, elected, waits: count.kind === 'tied awaiting lot' }),
    title: title || w.untitled,
    stamp: w.stamps[count.kind],
    big: { value: w.bigOf(elected.length, seats), label: w.bigElected(seats) },
    sentence: electedSentence(
      elected.map((candidate) => candidates[candidate]!),
      { places: seats, quota, ended: count.kind === 'elected' },
    ),
    facts: [
      { term: stvWords.valid, value: thousands(valid) },
      { term: stvWords.quota, value: thousands(quota) },
      { term: stvWords.candidates, value: String(candidates.length) },
      { term: stvWords.stagesCount, value: String(stages.length) },
    ],
    ...(count.kind === 'tied awaiting lot' && {
      lot: {
        sentence: awaitedLotSentence(count.lot, candidates),
        choices: count.lot.level.map((candidate) => ({
          value: String(candidate),
          text: `${w.lotFor[count.lot.purpose]} ${candidates[candidate]!}`,
        })),
      },
    }),
  };
}
