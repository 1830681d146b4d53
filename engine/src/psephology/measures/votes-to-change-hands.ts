import { requireCount } from '../wrong-input.ts';

/** Two ways to count how few votes would have changed the winner. */
export interface VotesToChangeHands {
  /** Voters of the winner who vote for the runner-up instead. */
  readonly switchers: number;
  /** More votes for the runner-up, with nobody else's changed. */
  readonly extra: number;
}

/**
 * The votes that would have changed the winner outright: ⌊majority ÷ 2⌋ + 1 direct switchers from winner to runner-up, or
 * majority + 1 extra votes for the runner-up. One fewer, and the seat is held or tied.
 *
 * Unit: votes. Source: follows from rule 50 of the parliamentary elections rules (the majority of votes elects).
 *
 * @throws WrongInput when the majority is not a whole number of 0 or more.
 * @example
 * votesToChangeHands(6) // => { switchers: 4, extra: 7 }
 * votesToChangeHands(607) // => { switchers: 304, extra: 608 }
 */
export function votesToChangeHands(majority: number): VotesToChangeHands {
  requireCount('majority', majority);
  return { switchers: Math.floor(majority / 2) + 1, extra: majority + 1 };
}
