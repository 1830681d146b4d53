import type { Area, ElectoralRecord, Fact, IsoDate } from '../../record/index.ts';

/** The id of a by-election of a seat on a day. */
export function byElectionId(area: Area, date: IsoDate): string {
  return `parl.${area.slug}.by.${date}`;
}

/** The facts that speak of an election, oldest first; the withdrawal of one is among them. Each revises its poll in a calendar. */
export function factsAbout(record: ElectoralRecord, election: string, facts: readonly Fact[]): readonly Fact[] {
  const bySeq = new Map(facts.map((fact) => [fact.seq, fact]));
  const electionOf = (fact: Fact | undefined): string | undefined => {
    if (!fact) return undefined;
    if (fact.kind === 'withdrawn') return electionOf(bySeq.get(fact.fact));
    if (fact.kind === 'election-called') return fact.election.id;
    if (fact.kind === 'candidates' || fact.kind === 'declaration') return fact.election;
    const area = fact.kind === 'by-election-called' ? record.areas().get(fact.seat) : undefined;
    return area && fact.kind === 'by-election-called' ? byElectionId(area, fact.date) : undefined;
  };
  return facts.filter((fact) => electionOf(fact) === election);
}
