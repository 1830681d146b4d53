import { dhondt } from './dhondt.ts';
import type { Allocation, ListQuestion } from './divisor-types.ts';
import { largestRemainder, type RemainderAllocation } from './largest-remainder.ts';
import { MODIFIED_FIRST_DIVISOR, sainteLague } from './sainte-lague.ts';

/** The rules that share seats out among parties by one list of votes, by the names they are asked for. */
export type ListRule =
  'dhondt' | 'sainte-lague' | 'modified-sainte-lague' | 'largest-remainder' | 'largest-remainder-droop';

/** The account of whichever rule was asked for: a ladder of quotients, or quotas and remainders. */
export type SharedOut =
  | { readonly by: 'quotients'; readonly account: Allocation }
  | { readonly by: 'remainders'; readonly account: RemainderAllocation };

type Counted = (votes: readonly number[], question: ListQuestion) => SharedOut;

/** Every rule by its name, in the order in which a comparison lists them. Remainders take no lists: nobody runs out. */
export const LIST_RULES: Readonly<Record<ListRule, Counted>> = {
  dhondt: (votes, question) => ({ by: 'quotients', account: dhondt(votes, question) }),
  'sainte-lague': (votes, question) => ({ by: 'quotients', account: sainteLague(votes, question) }),
  'modified-sainte-lague': (votes, question) => ({
    by: 'quotients',
    account: sainteLague(votes, { ...question, firstDivisor: MODIFIED_FIRST_DIVISOR }),
  }),
  'largest-remainder': (votes, { seats, lots }) => ({
    by: 'remainders',
    account: largestRemainder(votes, { seats, lots, quota: 'hare' }),
  }),
  'largest-remainder-droop': (votes, { seats, lots }) => ({
    by: 'remainders',
    account: largestRemainder(votes, { seats, lots, quota: 'droop' }),
  }),
};
