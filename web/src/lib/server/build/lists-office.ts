import { percent, thousands } from 'countroom/copy';
import { ratio, share, validVotes, type Ratio } from 'countroom/psephology';
import type { ElectoralRecord, OfficeCandidacy, OfficeOutcome, PartyId } from 'countroom/record';
import type { OfficePage } from '#lib/view/office.ts';
import type { OfficeRow } from '#lib/view/lists.ts';
import { words } from '#lib/words/en.ts';
import { changeWords, listView, portionOf } from './lists-common.ts';

const w = words.systems;

/** The candidates of one office as rows, with both rounds drawn to one scale. */
export function officeRows(
  record: ElectoralRecord,
  candidacies: readonly OfficeCandidacy[],
  valid: number | undefined,
  changes: ReadonlyMap<PartyId, Ratio> | undefined,
): OfficeRow[] {
  const finals = candidacies.flatMap(({ final }) => final ?? []);
  const finalVotes = finals.length > 0 ? validVotes(finals) : undefined;
  const most = ratio(Math.max(1, ...candidacies.flatMap(({ first, final }) => [first ?? 0, final ?? 0])));
  return candidacies.map(({ candidate, party, partyName, first, second, final, elected }) => ({
    party: listView(record, party, party === 'ind' ? '' : partyName),
    candidate,
    first: shown(first),
    firstShare: shareShown(first, valid),
    firstPortion: portionOf(ratio(first ?? 0), most),
    change: valid === undefined ? w.shared.dash : changeWords(changes, party),
    second: second === undefined ? '' : `+${thousands(second)}`,
    final: final === undefined ? '' : thousands(final),
    finalShare: shareShown(final, finalVotes, ''),
    finalPortion: portionOf(ratio(final ?? 0), most),
    elected,
  }));
}

/** Whether second preferences decided: then the table has both rounds. */
export function hasTwoRounds(candidacies: readonly OfficeCandidacy[]): boolean {
  return candidacies.some(({ final }) => final !== undefined);
}

/** The votes between the elected and the next, as the page's one large number. */
export function officeBig(candidacies: readonly OfficeCandidacy[], outcome: OfficeOutcome): OfficePage['big'] {
  const winner = candidacies.find(({ elected }) => elected);
  const party = winner && { party: winner.party };
  if (outcome.rule !== 'votes not held') {
    const counted = outcome.outcome;
    if (counted.kind === 'elected on final votes')
      return { value: thousands(counted.majority), label: w.office.marginFinal, ...party };
    if (counted.kind === 'elected') return { value: thousands(counted.majority), label: w.office.margin, ...party };
    if (counted.kind === 'elected on first preferences') {
      const votes = candidacies.map(({ first }) => first ?? 0);
      return {
        value: percent(share({ votes: votes[counted.winner]!, valid: validVotes(votes) })),
        label: w.office.firstShare,
        ...party,
      };
    }
  }
  return {
    value: winner?.final === undefined ? w.shared.dash : thousands(winner.final),
    label: winner?.final === undefined ? w.office.notHeld : w.office.finalVotes,
    ...party,
  };
}

function shown(votes: number | undefined): string {
  return votes === undefined ? w.shared.notHeld : thousands(votes);
}

function shareShown(votes: number | undefined, valid: number | undefined, none: string = w.shared.dash): string {
  return votes === undefined || valid === undefined ? none : percent(share({ votes, valid }));
}
