import type { ReferendumArea } from '../../record/index.ts';
import { hundredths } from '../round.ts';
import type { PercentWord } from '../numbers.ts';

/** How an area voted on leaving the European Union: `Leave 57.9 per cent in the EU referendum of 23 June 2016, on a turnout of 61.3 per cent.` */
export function referendumSentence({ leaveShare, turnout }: ReferendumArea, word: PercentWord): string {
  const percent = (share: typeof leaveShare) => `${hundredths(share, 1)}${word === '%' ? '' : ' '}${word}`;
  return `Leave ${percent(leaveShare)} in the EU referendum of 23 June 2016, on a turnout of ${percent(turnout)}.`;
}
