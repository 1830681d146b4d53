import { councils, type Correction, type ElectoralRecord, type Fact } from '../../record/index.ts';
import { longDate } from '../dates.ts';
import { thousands } from '../numbers.ts';
import { partyWords } from './parties.ts';
import { listed } from './words.ts';

/** What a fact of the desk said, without who recorded it. */
export function factSentence(record: ElectoralRecord, fact: Fact): string {
  const seat = 'seat' in fact ? (record.areas().get(fact.seat)?.name ?? fact.seat) : '';
  switch (fact.kind) {
    case 'changed-party':
      return `${seat}: the member changed to ${partyWords(record.parties().get(fact.to)!).who} on ${longDate(fact.date)}.`;
    case 'vacancy':
      return `${seat}: the seat fell vacant on ${longDate(fact.date)} (${fact.reason}).`;
    case 'standing-down':
      return `${seat}: the member said on ${longDate(fact.date)} that they would stand down.`;
    case 'office':
      return `${seat}: the member became ${fact.office} on ${longDate(fact.date)}.`;
    case 'by-election-called':
      return `${seat}: a by-election was called for ${longDate(fact.date)}.`;
    case 'election-called':
      return `${fact.election.name} was called for ${longDate(fact.election.polledOn)}.`;
    case 'dissolution':
      return `Parliament was dissolved on ${longDate(fact.date)}.`;
    case 'composition':
      return `${councilName(record, fact.council)}: the seats of ${longDate(fact.date)} were recorded (${fact.label}).`;
    case 'administration':
      return `${councilName(record, fact.council)}: who ran the council on ${longDate(fact.date)} was recorded.`;
    case 'candidates':
      return `${seat}: ${fact.candidacies.length} candidates were listed.`;
    case 'declaration':
      return `${seat}, poll of ${longDate(fact.polledOn)}: a result with ${thousands(fact.validVotes)} valid votes was recorded.`;
    case 'withdrawn':
      return `Fact ${fact.fact} was withdrawn.`;
  }
}

function councilName(record: ElectoralRecord, code: string): string {
  return councils(record).get(code)?.name ?? code;
}

/** Why a fact no longer stands: the reason given for a withdrawal, or what a newer result says otherwise. */
export function correctionReason({ fact, by, kind }: Correction): string {
  if (kind === 'withdrawn') return by.kind === 'withdrawn' ? by.reason : '';
  if (fact.kind !== 'declaration' || by.kind !== 'declaration') return 'A newer list was recorded.';
  const changed = by.candidacies.flatMap((now) => {
    const then = fact.candidacies.find((each) => each.candidate === now.candidate && each.party === now.party);
    return then && then.votes !== now.votes
      ? [`${now.candidate} ${thousands(now.votes ?? 0)}, not ${thousands(then.votes ?? 0)}`]
      : [];
  });
  return changed.length > 0 ? `${listed(changed)}.` : 'A newer result was recorded with the same votes.';
}
