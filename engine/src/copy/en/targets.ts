import type { ElectoralRecord, Target, TargetList } from '../../record/index.ts';
import { movesOf } from '../moves.ts';
import { movesSentence } from './differences.ts';
import { partyWords } from './parties.ts';
import { byElectionSentence, pointsInProse } from './results.ts';
import { capital, listed, placed } from './words.ts';

/** Printed with every list. */
export const DISCLAIMER =
  'Listed by the swing needed on the last result. Parties do not publish the seats they target.';

/** What must be said beside a row of a target list: a member who moved, a by-election since, a challenger who was third. */
export function targetNotes(record: ElectoralRecord, target: Target, list: TargetList): string[] {
  const parties = record.parties();
  const challenger = parties.get(target.challenger.party)!;
  const notes: string[] = [];
  const moves =
    target.changedParty && target.holding
      ? movesOf(record, target.area, target.holding.atDissolution ?? list.question.on)
      : undefined;
  if (moves) notes.push(movesSentence(moves, parties));
  if (target.holding?.state === 'vacant') notes.push('The seat is vacant.');
  if (target.byElection) notes.push(byElectionSentence(target.byElection, parties, target.winner.party, challenger));
  if (target.challengerPlace > 2) {
    const second = partyWords(parties.get(target.second.party)!).who;
    const passed = target.swing.mustAlsoPass;
    const others = target.contest.candidacies.filter((each) => each !== target.winner && each !== target.challenger);
    const ahead = passed && parties.get(others[passed.index]!.party)!;
    const also = ahead ? ` and would still have to pass ${partyWords(ahead).who}: ${pointsInProse(passed.gap)}` : '';
    const who = partyWords(challenger);
    const were = who.singular ? 'was' : 'were';
    notes.push(`${capital(who.who)} ${were} ${placed(target.challengerPlace)}${also}. The majority is over ${second}.`);
  }
  return notes;
}

/** The seats a party did not stand in, which cannot be in its list; nothing where it stood in all. */
export function absentSentence(record: ElectoralRecord, list: TargetList): string {
  const { who } = partyWords(record.parties().get(list.question.party)!);
  const absent = notListed(list, 'did not stand');
  if (absent.length === 0) return '';
  return `${capital(who)} had no candidate in ${absent.length > 6 ? `${absent.length} seats` : listed(absent)}.`;
}

/** The Speaker's seat, which is in nobody's list. */
export function speakerSentence(list: TargetList): string {
  const [seat] = notListed(list, 'Speaker');
  return seat === undefined ? '' : `${seat} was the Speaker's and is in no list.`;
}

function notListed(list: TargetList, reason: TargetList['notListed'][number]['reason']): readonly string[] {
  return list.notListed.filter((each) => each.reason === reason).map((each) => each.area.name);
}
