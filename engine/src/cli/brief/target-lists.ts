import { notListedSentence, partyWords } from '../../copy/index.ts';
import { targets } from '../../record/index.ts';
import type { Io } from '../io.ts';
import { strong, wrap } from '../output.ts';
import { linesText } from '../target-lines.ts';
import type { Scope } from './scope.ts';

const LINES = 8;

/** The first lines of each party's target list, in the house line. */
export function targetLists(io: Io, { desk, region, on, general, parties }: Scope): string {
  return parties
    .map((party) => {
      const list = targets(desk.record, { party, region, election: general, on });
      const { adjective } = partyWords(desk.record.parties().get(party)!);
      const shown = { ...list, targets: list.targets.slice(0, LINES) };
      const absent = notListedSentence(desk.record, list);
      return `${strong(io, `${adjective} targets`)}\n${linesText(desk, shown, 'line')}${absent ? wrap(absent, '    ') : ''}`;
    })
    .join('\n');
}
