import { subtract } from '../../../psephology/index.ts';
import { entriesOfPart } from '../bind/entries.ts';
import { SHARE_GAP_RULES } from '../en/majorities.ts';
import { WITHOUT } from '../en/without.ts';
import { judge, type Draft, type Reading } from '../judge.ts';
import { shareOf, type Poll } from '../polls/poll.ts';
import { seatPolls } from '../polls/seat-polls.ts';
import { figureAt, findAll } from '../rules.ts';
import type { View } from '../view.ts';
import { nameOf } from './vote-readings.ts';

/** `Labour third, 8.8 points behind`: how far somebody's share was from the winner's. */
export function shareGaps(view: View): readonly Draft[] {
  if (view.topic !== 'parliament') return [];
  return [...findAll(view.frame, SHARE_GAP_RULES)].map(({ parts }) => {
    const part = parts['fig']!;
    const { likely, also, sure } = seatPolls(view, part);
    const of = (polls: readonly Poll[]) => polls.flatMap((poll) => gapToWinner(view, poll, parts['p']!));
    const readings = of(likely);
    const figure = { ...figureAt(view.frame, part), unit: 'points' as const };
    return judge(figure, { part, kind: 'share', readings, also: of(also), sure, without: WITHOUT.contest });
  });
}

function gapToWinner(view: View, poll: Poll, party: number): readonly Reading[] {
  const [winner] = poll.entries;
  const [own] = entriesOfPart(view, party, poll);
  const [most, least] = [winner && shareOf(winner, poll), own && shareOf(own, poll)];
  if (!winner || !own || !most || !least || own === winner) return [];
  const sum = `In ${poll.name} the share of ${nameOf(view, winner)} less that of ${nameOf(view, own)}`;
  return [{ subject: poll.subject, value: subtract(most, least), sum, cites: [winner.cite, own.cite] }];
}
