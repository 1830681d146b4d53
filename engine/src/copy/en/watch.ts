import type { WatchReason } from '../../record/index.ts';
import { monthAndYear } from '../dates.ts';
import { majorityPercent, thousands } from '../numbers.ts';
import { partyWords } from './parties.ts';
import { pointsInProse, type Parties } from './results.ts';
import { ordinal } from './words.ts';

/** Why a seat is watched, in a few words for a list: `majority 118 (0.3%)`. */
export function watchReason(reason: WatchReason, parties: Parties): string {
  const party = (id: string) => partyWords(parties.get(id)!);
  switch (reason.kind) {
    case 'close':
      return `majority ${thousands(reason.margin.majority)} (${majorityPercent(reason.margin.share)}) over ${party(reason.margin.runnerUp.party).who}`;
    case 'target':
      return `${ordinal(reason.rank)} ${party(reason.party).adjective} target here`;
    case 'third in reach':
      return `${party(reason.party).who} third, ${pointsInProse(reason.gap)} behind`;
    case 'changed party':
      return `elected ${party(reason.from).adjective}, now ${party(reason.to).adjective}`;
    case 'by-election':
      return `by-election ${monthAndYear(reason.polledOn)}`;
    case 'vacant':
      return 'vacant';
    case 'notional flip':
      return `${party(reason.from).adjective} on the notional result`;
    case 'standing down':
      return `${reason.member} not standing again`;
    case 'office':
      return reason.office;
  }
}
