import { heldBefore, type Contest } from '../../../record/index.ts';
import { NOTHING, said } from '../../write/sentence.ts';
import type { SeatFacts } from '../../write/seat-facts.ts';
import type { Sentence } from '../../write/story.ts';
import type { Voice } from '../../write/voice.ts';
import { electionName } from '../results.ts';
import { counted } from '../words.ts';
import { who } from './sides.ts';

/** Recounts, as heard at the count. */
export function recountSentence({ area }: Contest, recounts: number | undefined): Sentence {
  if (!recounts) return NOTHING;
  return said`The result in ${area.name} came after ${counted(recounts, 'recount')}.`;
}

/** What the figures of a story are measured against, for the desk. */
export function baselineNotes(voice: Voice, { contest, baseline, winner }: SeatFacts): readonly string[] {
  if (!baseline) return ['No result before this one is held, so no change is given.'];
  const year = baseline.contest.polledOn.slice(0, 4);
  const measured =
    baseline.kind === 'notional'
      ? `Changes are measured against the notional result of ${year}, an estimate of how this seat would have voted then on its new boundaries; majorities in votes are not compared.`
      : `Changes are measured against ${electionName(baseline.contest.election)}.`;
  const [general, eve] = (['last general', 'eve of poll'] as const).map((base) =>
    heldBefore(voice.record, contest, base),
  );
  if (!winner || general === undefined || eve === undefined || general === eve) return [measured];
  return [
    measured,
    `Holds and gains are judged against ${voice.style.gainsAgainst === 'last general' ? 'the last general election' : 'the eve of poll'}: ${who(voice, general)} won the seat then, ${who(voice, eve)} had it on the eve of poll.`,
  ];
}
