export { approximate } from './approximate.ts';
export * from './ratio.ts';
export { WrongInput } from './wrong-input.ts';
export { ballotBoxTurnout, turnout } from './measures/turnout.ts';
export { butlerSwing } from './measures/butler-swing.ts';
export { change } from './measures/change.ts';
export { countFirstPastThePost } from './measures/first-past-the-post.ts';
export type { FirstPastThePostOutcome } from './measures/first-past-the-post.ts';
export { losesDeposit } from './measures/lost-deposit.ts';
export { majority, majorityShare } from './measures/majority.ts';
export { marginality, MARGINALITY_LIMITS } from './measures/marginality.ts';
export type { Marginality } from './measures/marginality.ts';
export { pedersen } from './measures/pedersen.ts';
export { rank } from './measures/rank.ts';
export type { Place } from './measures/rank.ts';
export { agencyRequiredSwing, requiredSwing } from './measures/required-swing.ts';
export type { Challenge, RequiredSwing } from './measures/required-swing.ts';
export { share } from './measures/share.ts';
export type { Tally } from './tally.ts';
export { steedSwing } from './measures/steed-swing.ts';
export type { NoVotesForEither } from './measures/steed-swing.ts';
export type { DidNotStand, PairVotes, Side, Swing } from './pair-votes.ts';
export { validVotes } from './measures/valid-votes.ts';
export { votesToChangeHands } from './measures/votes-to-change-hands.ts';
export type { VotesToChangeHands } from './measures/votes-to-change-hands.ts';
export { canControlChange } from './control/can-control-change.ts';
export type { CanControlChange, WayToControl } from './control/can-control-change.ts';
export type { EveOfPoll } from './control/eve-of-poll.ts';
export { changeOfControl } from './control/change-of-control.ts';
export type { ChangeOfControl, ControlBefore } from './control/change-of-control.ts';
export { coalition, minimalCoalitions } from './control/coalition.ts';
export type { Coalition } from './control/coalition.ts';
export { control } from './control/control.ts';
export type { Composition, Control, NoOverallControl, Offices, OverallMajority } from './control/control.ts';
export { foldCouncil } from './control/fold-council.ts';
export type { CouncilAtPoll, CouncilState, WardResult } from './control/fold-council.ts';
export { largestOpposition } from './control/opposition.ts';
export type { Apart, ControlledBy, Largest, SeatsByParty } from './control/seats.ts';
export { stillPossible } from './control/still-possible.ts';
export type { Outstanding, PartDeclared, Range, StillPossible } from './control/still-possible.ts';
export { whenCertain } from './control/when-certain.ts';
export type { CertainFrom, Declaration } from './control/when-certain.ts';
export { allotTerms } from './systems/allot-terms.ts';
export type { Allotted, LotForTerms, TermsOutcome } from './systems/allot-terms.ts';
export { countBlockVote } from './systems/block-vote.ts';
export type { BlockVoteOutcome } from './systems/block-vote.ts';
export { blockVoteTurnout } from './systems/block-vote-turnout.ts';
export type { BlockVoteTurnout } from './systems/block-vote-turnout.ts';
export { topVotes, topVoteShares } from './systems/top-vote.ts';
export type { WardCandidate } from './systems/top-vote.ts';
export { additionalMember, LONDON_THRESHOLD } from './systems/additional-member.ts';
export type { AdditionalMembers, ListCandidate, ListMember, OnRegionalBallot } from './systems/additional-member.ts';
export { dhondt } from './systems/dhondt.ts';
export { quotientValue } from './systems/divisor-quotient.ts';
export type {
  Allocation,
  ListQuestion,
  NextBest,
  Quotient,
  SeatWon,
  Shortfall,
  TieLaw,
} from './systems/divisor-types.ts';
export { largestRemainder } from './systems/largest-remainder.ts';
export type { NextRemainder, RemainderAllocation, RemainderQuota, RemainderRow } from './systems/largest-remainder.ts';
export { MODIFIED_FIRST_DIVISOR, sainteLague } from './systems/sainte-lague.ts';
export { SENEDD_SEATS, seneddSeats } from './systems/senedd.ts';
export type { OnSeneddBallot, SeneddSeats } from './systems/senedd.ts';
export { countSupplementaryPapers, type SupplementaryCount } from './systems/supplementary-papers.ts';
export { countSupplementaryVote } from './systems/supplementary-vote.ts';
export type { Finalist, SupplementaryVoteOutcome } from './systems/supplementary-vote.ts';
export * from './systems/stv/index.ts';
export * from './ballots/index.ts';
export { LIST_RULES } from './systems/rules.ts';
export type { ListRule, SharedOut } from './systems/rules.ts';
export * from './sheets/index.ts';
