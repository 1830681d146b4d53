import { longDate, thousands } from '../../copy/index.ts';
import { councils, type ElectoralRecord, type Fact, type Tenure } from '../../record/index.ts';
import { shortName } from '../words.ts';

/** What a fact says in a few words, for lists and confirmations. */
export function factWords(record: ElectoralRecord, fact: Fact): string {
  switch (fact.kind) {
    case 'changed-party':
      return `${memberAt(record, fact.seat, fact.date)} (${seatName(record, fact.seat)}) to ${shortName(record, fact.to)}${noted(fact.note)}`;
    case 'vacancy':
      return `${seatName(record, fact.seat)} fell vacant: ${fact.reason}`;
    case 'standing-down':
      return `${memberAt(record, fact.seat, fact.date)} (${seatName(record, fact.seat)}) is standing down${noted(fact.note)}`;
    case 'office':
      return `${memberAt(record, fact.seat, fact.date)} (${seatName(record, fact.seat)}) is ${fact.office}${fact.until ? ` until ${longDate(fact.until)}` : ''}`;
    case 'by-election-called':
      return `by-election called in ${seatName(record, fact.seat)} for ${longDate(fact.date)}`;
    case 'election-called':
      return `${fact.election.name} called for ${longDate(fact.election.polledOn)}`;
    case 'dissolution':
      return `Parliament dissolved on ${longDate(fact.date)}`;
    case 'composition':
      return `${councilName(record, fact.council)}, ${fact.label}: ${seatsShown(record, fact)} (${fact.source})`;
    case 'administration':
      return `${councilName(record, fact.council)} is run by: ${fact.text} (${fact.source})`;
    case 'candidates':
      return `${fact.candidacies.length} candidates in ${seatName(record, fact.seat)}, ${fact.election}`;
    case 'declaration':
      return `${seatName(record, fact.seat)}, ${fact.election}: ${declared(record, fact)}`;
    case 'withdrawn':
      return `fact ${fact.fact} withdrawn: ${fact.reason}`;
  }
}

/** The day a fact speaks of. */
export function factDate(record: ElectoralRecord, fact: Fact): string {
  if ('date' in fact) return fact.date;
  if (fact.kind === 'declaration') return fact.polledOn;
  if (fact.kind === 'election-called') return fact.election.polledOn;
  return fact.kind === 'candidates' ? (record.elections().get(fact.election)?.polledOn ?? '') : '';
}

function declared(record: ElectoralRecord, { candidacies, lot }: Fact & { kind: 'declaration' }): string {
  const [first, second] = candidacies.toSorted((a, b) => b.votes! - a.votes!);
  const ahead = first!.votes! - (second?.votes ?? 0);
  if (ahead === 0 && lot === undefined) return 'first place tied, the lot to be drawn';
  const winner = ahead === 0 ? candidacies.find((each) => each.candidate === lot)! : first!;
  return `${winner.candidate} (${shortName(record, winner.party)}) by ${ahead === 0 ? 'lot' : thousands(ahead)}`;
}

function seatName(record: ElectoralRecord, key: string): string {
  return record.areas().get(key)?.name ?? key;
}

function memberAt(record: ElectoralRecord, key: string, date: string): string {
  const sat = (span: Tenure) => span.from <= date && (span.to === undefined || span.to >= date);
  return record.tenuresOf(key).findLast(sat)?.member ?? 'the member';
}

function noted(note: string): string {
  return note === '' ? '' : `: ${note}`;
}

function councilName(record: ElectoralRecord, code: string): string {
  return councils(record).get(code)?.name ?? code;
}

function seatsShown(record: ElectoralRecord, { seats, vacant }: Fact & { kind: 'composition' }): string {
  const shown = seats.map((each) => `${shortName(record, each.party)} ${each.seats}`);
  return [...shown, ...(vacant > 0 ? [`vacant ${vacant}`] : [])].join(', ');
}
