import { onceFor } from '../../record/memo.ts';
import { TOPIC_WORDS } from './en/topics.ts';
import type { Frame } from './frame.ts';

/** The kind of election that a stretch of text is about. */
export type Topic =
  'parliament' | 'devolved' | 'transferable' | 'council' | 'european' | 'pcc' | 'mayor' | 'referendum';

/** What is spoken of most in some sentences; nothing where no word says so. `least` is the part of all such words it must have. */
export function topicOf(frames: readonly Frame[], least = 0): Topic | undefined {
  let best: { topic: Topic; count: number } | undefined;
  let all = 0;
  for (const [topic] of TOPIC_WORDS) {
    const count = frames.reduce((sum, frame) => sum + countsOf(frame).get(topic)!, 0);
    all += count;
    if (count > (best?.count ?? 0)) best = { topic, count };
  }
  return best && best.count >= all * least ? best.topic : undefined;
}

/** Names that say as much as a word: `Norwich City Council`, `Norfolk Constabulary`. */
function namesOf({ parts }: Frame, topic: Topic): number {
  const type = topic === 'council' ? 'council' : topic === 'pcc' ? 'force' : undefined;
  if (type === undefined) return 0;
  return parts.filter((part) => part.is === 'name' && part.mention.entities.every((entity) => entity.type === type))
    .length;
}

const countsOf = onceFor(
  (frame: Frame): ReadonlyMap<Topic, number> =>
    new Map(
      TOPIC_WORDS.map(([topic, words]) => [topic, (frame.line.match(words)?.length ?? 0) + namesOf(frame, topic)]),
    ),
);
