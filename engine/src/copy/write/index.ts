export { seatResult, type HeardAtCount } from './seat-result.ts';
export { voiceOf, type Voice } from './voice.ts';
export type { Marked, Sentence, Story, StoryKind } from './story.ts';
