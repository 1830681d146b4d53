export { commissionerElections } from './elections.ts';
export type { CommissionerElection, Conflict, OfficeCandidacy, OfficeOutcome } from './types.ts';
