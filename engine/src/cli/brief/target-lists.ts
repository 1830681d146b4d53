import { absentSentence, partyWords, speakerSentence } from '../../copy/index.ts';
import { compare, ratio } from '../../psephology/index.ts';
import { targets, type TargetList } from '../../record/index.ts';
import type { Io } from '../io.ts';
import { strong, wrap } from '../output.ts';
import { linesText } from '../target-lines.ts';
import type { Scope } from './scope.ts';

/** A list has the seats within this swing where the party was in the first three, but not fewer or more lines than these. */
const IN_REACH = ratio(10, 100);
const FEWEST = 5;
const MOST = 8;

/** The first lines of each party's target list, in the house line. */
export function targetLists(io: Io, { desk, region, on, general, parties }: Scope): string {
  const lists = parties.map((party) => targets(desk.record, { party, region, election: general, on }));
  const blocks = lists.flatMap((list) => {
    const lines = firstLines(list);
    if (lines.targets.length === 0) return [];
    const { adjective } = partyWords(desk.record.parties().get(list.question.party)!);
    const absent = absentSentence(desk.record, list);
    return `${strong(io, `${adjective} targets`)}\n${linesText(desk, lines, 'line')}${absent ? wrap(absent, '    ') : ''}`;
  });
  const speaker = lists[0] ? speakerSentence(lists[0]) : '';
  return [...blocks, speaker && wrap(speaker)].filter(Boolean).join('\n');
}

function firstLines(list: TargetList): TargetList {
  const contenders = list.targets.filter((target) => target.challengerPlace <= 3);
  const near = contenders.filter((target) => compare(target.swing.half, IN_REACH) < 0).length;
  return { ...list, targets: contenders.slice(0, Math.min(Math.max(near, FEWEST), MOST)) };
}
