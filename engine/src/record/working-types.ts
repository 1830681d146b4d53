import type { Ratio } from '../psephology/index.ts';
import type { Baseline } from './contests.ts';
import type { ElectoralRecord } from './record.ts';
import { sourcesOf } from './sources.ts';
import type { Area, Candidacy, Cite, Contest, IsoDate, PartyId, Source } from './types.ts';

/** A value that went into a figure, with the row it was read from and who published it. */
export interface WorkingInput {
  readonly role:
    | 'votes'
    | 'winner'
    | 'runner-up'
    | 'challenger'
    | 'other'
    | 'valid votes'
    | 'electorate'
    | 'votes before'
    | 'valid votes before'
    | 'member';
  /** Whose value it is: a candidate or a party, or a member and seat. */
  readonly of?: { readonly name: string; readonly party: PartyId };
  readonly value: number;
  readonly cite: Cite;
  readonly sources: readonly Source[];
}

/** A figure with everything it rests on. `fraction` is of the valid vote (or electorate), exact. */
export interface Working {
  readonly request: WorkingRequest;
  readonly inputs: readonly WorkingInput[];
  readonly baseline?: Baseline;
  readonly result:
    | { readonly kind: 'count'; readonly value: number }
    | { readonly kind: 'fraction'; readonly value: Ratio }
    | {
        readonly kind: 'none';
        readonly reason: 'did not stand' | 'no baseline' | 'not declared' | 'not known' | 'won';
      };
  /** For a required swing: who else would still have to be passed, and by how much. */
  readonly mustAlsoPass?: { readonly party: PartyId; readonly gap: Ratio };
}

/** What can be asked of a contest, and of a set of seats on a day. */
export type WorkingRequest = ContestRequest | PartyRequest | SwingRequest | SeatsRequest;

export interface ContestRequest {
  readonly measure: 'majority' | 'majority share' | 'turnout' | 'votes to change hands';
  readonly contest: Contest;
}

export interface PartyRequest {
  readonly measure: 'votes' | 'share' | 'change' | 'required swing';
  readonly contest: Contest;
  readonly party: PartyId;
  /** One of several candidates of the party (independents); its best placed one when absent. */
  readonly candidacy?: Candidacy;
}

export interface SwingRequest {
  readonly measure: 'swing';
  readonly contest: Contest;
  readonly from: PartyId;
  readonly to: PartyId;
}

export interface SeatsRequest {
  readonly measure: 'seats held' | 'seats won' | 'net change';
  readonly areas: readonly Area[];
  readonly on: IsoDate;
  readonly party: PartyId;
}

/** Makes an input with the publishers of its row looked up. */
export function inputMaker(record: ElectoralRecord) {
  return (
    role: WorkingInput['role'],
    value: number,
    cite: Cite,
    whose?: Pick<Candidacy, 'candidate' | 'party'>,
  ): WorkingInput => ({
    role,
    of: whose && { name: whose.candidate, party: whose.party },
    value,
    cite,
    sources: sourcesOf(record, cite),
  });
}

/** A figure that does not exist, and why. */
export function none(
  request: WorkingRequest,
  reason: (Working['result'] & { readonly kind: 'none' })['reason'],
): Working {
  return { request, inputs: [], result: { kind: 'none', reason } };
}
