import { WITHOUT } from '../en/without.ts';
import { SCORE_RULES } from '../en/votes.ts';
import { fitOf } from '../figures/fits.ts';
import { judge, type Draft } from '../judge.ts';
import type { Entry, Poll } from '../polls/poll.ts';
import { pollsMeant } from '../polls/polls-meant.ts';
import { figureAt, findAll } from '../rules.ts';
import { peopleIn, personAt, seatsIn, type View } from '../view.ts';
import { votesReading } from './vote-readings.ts';

/** `beat her by 1,206,034 votes to 977,601`: no lead, but what the first and another had, in whichever round one of the two was theirs. */
export function scores(view: View): readonly Draft[] {
  return [...findAll(view.frame, SCORE_RULES)].flatMap(({ parts }) => {
    const [high, low] = [parts['n']!, parts['other']!];
    // Numbers of seats are no votes, and shares are another's.
    const { value } = figureAt(view.frame, high);
    if (value.num < 130n * value.den) return [];
    const { likely, also, stale, sure } = pollsMeant(view, high);
    const reading = (polls: readonly Poll[], pick: (entries: readonly Entry[]) => readonly Entry[]) =>
      polls.flatMap((poll) => pick(poll.entries).flatMap((entry) => votesReading(view, entry, poll)));
    const first = (entries: readonly Entry[]) => entries.slice(0, 1);
    const others = (entries: readonly Entry[]) => entries.slice(1);
    const bornOut = (poll: Poll) =>
      reading([poll], first).some(({ value }) => fitOf(figureAt(view.frame, high), value) === 'fits') ||
      reading([poll], others).some(({ value }) => fitOf(figureAt(view.frame, low), value) === 'fits');
    const half = likely.filter(bornOut);
    const meant = half.length > 0 ? half : likely;
    return [[high, first] as const, [low, others] as const].map(([part, pick]) =>
      judge(figureAt(view.frame, part), {
        part,
        kind: 'votes',
        readings: reading(meant, pick),
        also: () => reading(also, pick),
        stale: () => reading(stale, pick),
        sure: sure && !namesOfficeSeeker(view),
        without: WITHOUT.contest,
      }),
    );
  });
}

/** Somebody who stood for commissioner or mayor is named and no seat is, so that the votes may be of that. */
function namesOfficeSeeker({ frame, topic }: View): boolean {
  return (
    topic === 'parliament' &&
    seatsIn(frame).length === 0 &&
    peopleIn(frame).some((at) => personAt(frame, at)!.other.some(({ kind }) => kind === 'pcc' || kind === 'mayor'))
  );
}
