import { fitOf } from '../figures/fits.ts';
import { ratio } from '../../../psephology/index.ts';
import { unknownNames } from '../names/unknown-names.ts';
import { seatPolls } from '../polls/seat-polls.ts';
import { fold } from '../text/tokens.ts';
import { partyAt, type View } from '../view.ts';
import type { Draft } from '../judge.ts';

/** Fewer votes than this may be another's by chance. */
const TELLING = 100n;

/** `Labour's Karen Shaw 12,639`: party and votes tell which candidate is meant, and the list has another name for them. */
export function namesByVotes(view: View): readonly Draft[] {
  const { frame } = view;
  return unknownNames(frame).flatMap(({ from, to, name }): Draft[] => {
    const party = frame.parts.findIndex(
      (part, at) => partyAt(frame, at) !== undefined && from - part.to <= 1 && part.to <= from,
    );
    const votes = frame.parts.findIndex((part) => part.is === 'figure' && part.from >= to && part.from - to <= 1);
    const part = frame.parts[votes];
    if (party === -1 || part?.is !== 'figure' || part.figure.unit !== 'count' || part.figure.value.num < TELLING)
      return [];
    const polls = seatPolls(view, votes).likely;
    const theirs = polls.flatMap(({ entries }) =>
      entries.filter(
        (entry) =>
          entry.party === partyAt(frame, party) &&
          entry.votes !== undefined &&
          fitOf(part.figure, ratio(entry.votes)) === 'fits',
      ),
    );
    const [found] = theirs;
    if (found?.person === undefined || sharesAName(name, found.person)) return [];
    return [
      {
        part: votes,
        tokens: [from, to],
        kind: 'name',
        subject: found.person,
        claimed: name,
        computed: found.person,
        verdict: 'contradicted',
        reason: `The list of candidates has ${found.person} with these votes.`,
        cites: [found.cite],
      },
    ];
  });
}

/** Whether two names agree in a family name, or in a part of a double one. */
function sharesAName(said: string, listed: string): boolean {
  const family = (name: string) =>
    fold(name)
      .split(/[\s-]+/)
      .slice(1);
  return family(said).some((word) => family(listed).includes(word));
}
