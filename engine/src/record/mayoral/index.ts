export { boroughVotes, mayoralElections, type BoroughVotes, type MayoralElection } from './elections.ts';
