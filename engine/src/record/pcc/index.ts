export { commissionerElections } from './elections.ts';
export { sinceCommissioner, type SinceCommissioner } from './since.ts';
export type { CommissionerElection, Conflict, OfficeCandidacy, OfficeOutcome } from './types.ts';
