import type { ElectoralRecord, Fact, IsoDate } from '../../record/index.ts';
import type { Needs } from './address.ts';

/** What a fact can change on a page. */
export interface Touch {
  readonly seq: number;
  /** The first day on which it is known; none when it changes pages of any day. */
  readonly from?: IsoDate;
  readonly seat?: string;
  /** National rankings that it moves. */
  readonly ranks?: readonly string[];
  /** A fact about the calendar, or about a council, reaches every page. */
  readonly everything?: true;
}

/** What each standing fact of the record touches. */
export function touches(record: ElectoralRecord): readonly Touch[] {
  return record.facts.map((fact) => ({ seq: fact.seq, ...reach(record, fact) }));
}

function reach(record: ElectoralRecord, fact: Fact): Omit<Touch, 'seq'> {
  switch (fact.kind) {
    case 'election-called':
    case 'dissolution':
    case 'composition':
    case 'administration':
    case 'withdrawn':
      return { everything: true };
    case 'candidates':
    case 'declaration': {
      const election = record.elections().get(fact.election);
      if (election?.kind === 'by-election') return { seat: fact.seat, from: election.polledOn };
      return { seat: fact.seat, ranks: [fact.election] };
    }
    default:
      return { seat: fact.seat, from: fact.date };
  }
}

/** The touches of one set of standing facts that another does not have: facts added, and facts withdrawn. */
export function changed(before: readonly Touch[], now: readonly Touch[]): readonly Touch[] {
  const [then, today] = [before, now].map((all) => new Set(all.map(({ seq }) => seq)));
  return [...now.filter(({ seq }) => !then!.has(seq)), ...before.filter(({ seq }) => !today!.has(seq))];
}

/** Whether a page could say something else after any of these changes. */
export function touchedBy(record: ElectoralRecord, changes: readonly Touch[]): (needs: Needs) => boolean {
  const regionsOf = new Map<string, ReadonlySet<string>>();
  for (const { seat } of changes) if (seat !== undefined) regionsOf.set(seat, regionsWith(record, seat));
  return (needs) =>
    changes.some(({ from, seat, ranks, everything }) => {
      if (everything) return true;
      if (needs.on !== undefined && from !== undefined && from > needs.on) return false;
      if (ranks?.some((each) => needs.ranks?.includes(each))) return true;
      if (seat === undefined) return false;
      return needs.seats?.includes(seat) || (needs.region !== undefined && regionsOf.get(seat)!.has(needs.region));
    });
}

function regionsWith(record: ElectoralRecord, seat: string): ReadonlySet<string> {
  const area = record.areas().get(seat);
  const regions = [...record.regions().values()].filter((region) =>
    region.members.get(area?.boundarySet ?? '')?.some((member) => member.area === area),
  );
  return new Set(regions.map(({ id }) => id));
}
