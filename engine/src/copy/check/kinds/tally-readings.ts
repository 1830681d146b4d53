import { partyName } from '../party-name.ts';
import { ratio } from '../../../psephology/index.ts';
import type { PartyId } from '../../../record/index.ts';
import { thousands } from '../../numbers.ts';
import { DEFENDED, HELD, WON } from '../en/seats.ts';
import type { Reading } from '../judge.ts';
import type { Found } from '../rules.ts';
import type { Tally } from '../tallies/tally.ts';
import type { View } from '../view.ts';

/** Which tallies the verb speaks of; all of them where it says neither. */
export function modesOf({ frame }: View, found: Found): ReadonlySet<Tally['mode']> {
  const start = Math.max(frame.line.lastIndexOf(' , ', found.start), frame.line.lastIndexOf(' ; ', found.start), 0);
  const clause = frame.line.slice(start, found.end + 25);
  const text = WON.test(clause) || HELD.test(clause) ? clause : frame.line;
  if (DEFENDED.test(text)) return new Set(['held', 'won', 'up']);
  if (WON.test(text)) return /\b(?:majority|control)\b/.test(text) ? new Set(['won', 'held']) : new Set(['won']);
  return HELD.test(text) ? new Set(['held', 'won']) : new Set(['held', 'won', 'up']);
}

/** In `UKIP gained three seats, the Conservatives two` the verb goes on to the second pair. */
export function verbBefore(view: View, found: Found): string | undefined {
  return /^P\d+ (?:of )?N\d+$/.test(found.text) ? changeVerb(view, found.start) : undefined;
}

/** The last verb of the sentence before a place in its line, where it is one of gains and losses. */
export function changeVerb({ frame }: View, before: number): string | undefined {
  const verbs = [
    ...frame.line
      .slice(0, before)
      .matchAll(
        /\b(?:(?<net>gained|lost|net (?:gain|loss)|picked up|losing|gaining)|won|win|took|hold|holds|have|has|had|left|with|on)\b/g,
      ),
  ];
  return verbs.at(-1)?.groups?.['net'];
}

/** A party's seats in each tally of some modes; it has none in one that does not name it. */
export function readTallies(
  { record }: View,
  tallies: readonly Tally[],
  party: PartyId,
  modes: ReadonlySet<Tally['mode']>,
  sign: 1 | -1,
): readonly Reading[] {
  const name = partyName(record, party);
  return tallies
    .filter(({ mode, seats: by }) => modes.has(mode) && (mode !== 'change' || by.has(party)))
    .flatMap((tally) => {
      const own = tally.seats.get(party) ?? 0;
      const reading = {
        subject: `${name}, ${tally.subject}`,
        value: ratio(own * sign),
        sum: `The seats of ${name}, ${tally.name}${tally.total === undefined ? '' : ` of ${thousands(tally.total)},`}`,
        cites: tally.cites,
      };
      const speakers = [...(tally.speakers === party ? [1] : []), ...(tally.speakersBefore === party ? [-1] : [])].map(
        (one) => ({
          ...reading,
          value: ratio((own + one) * sign),
          note: 'The Speaker is counted with the party.',
        }),
      );
      return [reading, ...speakers];
    });
}
