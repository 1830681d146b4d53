export { stvContests } from './contests.ts';
export { stvContestsOf, stvCouncils, stvPolls, type StvPlace } from './find.ts';
export { stvPartyTotals, type StvPartyTotal } from './party-totals.ts';
export { stvRecount, type StvRecount } from './recounts.ts';
export { stvSheet, type StvSheet } from './sheets.ts';
export type { StvBody, StvCandidacy, StvContestHeld } from './types.ts';
