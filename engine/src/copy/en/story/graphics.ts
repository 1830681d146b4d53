import { thousands } from '../../numbers.ts';
import { majorityPercent, percent } from '../../numbers.ts';
import type { SeatFacts } from '../../write/seat-facts.ts';
import type { Voice } from '../../write/voice.ts';
import { outcomeTag } from '../cards.ts';
import { STATES } from '../results.ts';
import { capital } from '../words.ts';
import { seatName } from './sides.ts';

/** Lines for the screen: capitals, the sign and no full stops. */

/** `PETERBOROUGH: LAB GAIN FROM CON (NOTIONAL)` over `MAJORITY 118 (0.3%)`. */
export function lowerThirdLines(voice: Voice, { contest, majority }: SeatFacts): readonly string[] {
  const name = seatName(contest.area).toUpperCase();
  const tag = outcomeTag(voice.record, contest).toUpperCase();
  if (!tag) return [name, STATES[contest.state].toUpperCase()];
  const size = !majority
    ? 'ELECTED UNOPPOSED'
    : majority.votes === 0
      ? 'TIED, DECIDED BY LOT'
      : `MAJORITY ${thousands(majority.votes)} (${majorityPercent(majority.share)})`;
  return [`${name}: ${tag}`, size];
}

/** `Peterborough: Lab gain from Con (notional), majority 118, turnout 57.1%` */
export function captionText(voice: Voice, { contest, majority, turnout }: SeatFacts): string {
  const name = seatName(contest.area);
  const tag = outcomeTag(voice.record, contest);
  if (!tag) return `${name}: ${capital(STATES[contest.state])}`;
  const size = !majority
    ? ', elected unopposed'
    : majority.votes === 0
      ? ', decided by lot'
      : `, majority ${thousands(majority.votes)}`;
  return `${name}: ${tag}${size}${turnout ? `, turnout ${percent(turnout.now)}` : ''}`;
}
