export { constantsFor } from './chosen.ts';
export type { Constants, Reading, View } from './constants.ts';
export type { Live, LiveOptions, Received } from './live.ts';
export { followByMessages, type LiveAnswer, type LiveMessage } from './messages.ts';
export { openLive } from './open-live.ts';
export { priorMeanOf, type PriorKind, type PriorMean, type PriorSources } from './prior-mean.ts';
export type { Held, Projection, Total } from './projection.ts';
export { type Surprise } from './surprise.ts';
export { swingOfDeclared } from './swing-of-declared.ts';
