import { TOPIC_WORDS } from './en/topics.ts';
import type { Frame } from './frame.ts';

/** The kind of election that a stretch of text is about. */
export type Topic = 'parliament' | 'council' | 'european' | 'pcc' | 'mayor' | 'referendum';

/** What is spoken of most in some sentences; nothing where no word says so. */
export function topicOf(frames: readonly Frame[]): Topic | undefined {
  let best: { topic: Topic; count: number } | undefined;
  for (const [topic, words] of TOPIC_WORDS) {
    const count = frames.reduce((sum, { line }) => sum + (line.match(words)?.length ?? 0), 0);
    if (count > (best?.count ?? 0)) best = { topic, count };
  }
  return best?.topic;
}
