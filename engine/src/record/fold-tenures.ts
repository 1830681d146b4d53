import { addDays } from './dates.ts';
import type { Fact } from './facts.ts';
import { slugOf } from './names.ts';
import type { Candidacy, Cite, Contest, Election, PartyChange, Tenure } from './types.ts';

type Spans = readonly Tenure[];

/** Where in the spans of a seat the member on the day of a fact stands. */
function spanOn(
  spans: Spans,
  fact: { readonly seq: number; readonly kind: string; readonly seat: string; readonly date: string },
): number {
  const index = spans.findLastIndex(
    (span) => span.from <= fact.date && (span.to === undefined || span.to >= fact.date),
  );
  if (index === -1) {
    throw new Error(
      `Fact ${fact.seq} (${fact.kind}): nobody held ${fact.seat} on ${fact.date}; withdraw it and enter the right date.`,
    );
  }
  return index;
}

/** Splits the span of the day in two; a change entered for a day that already has one takes its place. */
export function changeParty(spans: Spans, fact: Fact & { kind: 'changed-party' }, cite: Cite) {
  const index = spanOn(spans, fact);
  const span = spans[index]!;
  const corrects = span.from === fact.date;
  const from = corrects ? (spans[index - 1]?.party ?? span.party) : span.party;
  const before: Tenure = { ...span, to: addDays(fact.date, -1), ended: 'changed-party', toCertainty: 'exact' };
  const after: Tenure = {
    ...span,
    party: fact.to,
    from: fact.date,
    began: 'changed-party',
    fromCertainty: 'exact',
    cite,
  };
  const change: PartyChange = {
    date: fact.date,
    area: fact.seat,
    member: span.member,
    from,
    to: fact.to,
    note: fact.note,
    certainty: 'exact',
    corroborated: false,
    cite,
  };
  const split = corrects ? [after] : [before, after];
  return { tenures: [...spans.slice(0, index), ...split, ...spans.slice(index + 1)], change };
}

/** Ends the span of the day; gives the spans and the one that ended. */
export function vacate(spans: Spans, fact: Fact & { kind: 'vacancy' }): { tenures: Spans; left: Tenure } {
  const index = spanOn(spans, fact);
  const left: Tenure = { ...spans[index]!, to: fact.date, ended: fact.reason, toCertainty: 'exact' };
  return { tenures: spans.with(index, left), left };
}

/**
 * Closes whoever sat before the poll and seats the winner, unless a lot is still to be drawn. Spans that began with a later poll stay,
 * so that an old result can be corrected; so do the winner's own, with their changes of party, when the correction elects the same.
 */
export function elect(spans: Spans, contest: Contest, election: Election): Spans {
  const { polledOn } = contest;
  const by = election.kind === 'general' ? 'general-election' : 'by-election';
  const before = spans
    .filter((span) => span.from < polledOn)
    .map((span) =>
      span.to === undefined || span.to >= polledOn ? { ...span, to: addDays(polledOn, -1), ended: by } : span,
    );
  const since = spans.filter((span) => span.from >= polledOn);
  const nextPoll = since.findIndex((span) => span.from > polledOn && span.began !== 'changed-party');
  const term = nextPoll === -1 ? since : since.slice(0, nextPoll);
  const later = since.slice(term.length);
  const winner = contest.candidacies[0];
  if (contest.state !== 'declared' || !winner) return [...before, ...later];
  if (isSeated(term[0], winner)) return [...before, ...term, ...later];
  const end = term.at(-1);
  return [...before, { ...seat(contest, winner, by), to: end?.to, ended: end?.ended ?? '' }, ...later];
}

function isSeated(span: Tenure | undefined, winner: Candidacy): boolean {
  return span?.party === winner.party && slugOf(span.member).endsWith(slugOf(winner.familyName));
}

function seat({ area, polledOn, cite }: Contest, winner: Candidacy, began: string): Tenure {
  return {
    boundarySet: area.boundarySet,
    gss: area.gss,
    slug: area.slug,
    seat: area.name,
    person: winner.person || `name:${slugOf(winner.candidate)}`,
    member: winner.candidate,
    party: winner.party,
    coop: false,
    from: polledOn,
    began,
    ended: '',
    fromCertainty: 'exact',
    toCertainty: '',
    source: 'journal',
    cite,
  };
}
