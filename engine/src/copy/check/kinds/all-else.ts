import { losesDeposit } from '../../../psephology/index.ts';
import { entriesOfPart } from '../bind/entries.ts';
import { ALL_ELSE_RULES } from '../en/counts.ts';
import { wordsOfStatement } from '../frame.ts';
import { weigh, type Draft } from '../judge.ts';
import type { Poll } from '../polls/poll.ts';
import { pollsMeant } from '../polls/polls-meant.ts';
import { findAll } from '../rules.ts';
import { partiesIn, peopleIn, type View } from '../view.ts';

/** `Everyone else lost their deposit`: all but those whom the text named before, or all but the first two. */
export function allElse(view: View): readonly Draft[] {
  if (view.topic !== 'parliament') return [];
  return [...findAll(view.frame, ALL_ELSE_RULES)].flatMap((found) => {
    const part = Math.max(
      0,
      view.frame.places.findIndex((place) => place >= found.start),
    );
    if (view.frame.parts.length === 0) return [];
    // No part carries it: the place it is said of may be the only one.
    const { likely, sure } = pollsMeant(view, view.frame.parts.length);
    const checks = likely.flatMap((poll) => {
      const kept = poll.entries.filter(
        ({ votes }) => votes !== undefined && poll.valid && !losesDeposit({ votes, valid: poll.valid }),
      );
      const named = namedIn(view, poll);
      return {
        holds: kept.every((entry) => named.has(entry)) || kept.length <= 2,
        subject: poll.subject,
        computed: `${kept.length} kept`,
        truth: `${kept.length} of those who stood in ${poll.name} had more than a twentieth of the votes.`,
        cites: [poll.cite],
      };
    });
    if (checks.length === 0) return [];
    return [{ ...weigh({ part, kind: 'candidates', checks, sure }), words: wordsOfStatement(view.frame, found) }];
  });
}

function namedIn(view: View, poll: Poll) {
  const frames = [...view.before.slice(-3), view.frame];
  return new Set(
    frames.flatMap((frame) =>
      [...partiesIn(frame), ...peopleIn(frame)].flatMap((at) => entriesOfPart({ ...view, frame }, at, poll)),
    ),
  );
}
