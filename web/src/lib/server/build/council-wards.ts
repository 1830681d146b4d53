import { percent, shortDate, thousands, wardRemarks } from 'countroom/copy';
import type { ElectoralRecord, IsoDate, WardCandidacy, WardOn } from 'countroom/record';
import type { WardCandidateRow, WardRow } from '#lib/view/council.ts';
import type { Note } from '#lib/view/note.ts';
import { words } from '#lib/words/en.ts';
import { councilPath, councilParty } from './council-common.ts';

const w = words.councils.wards;

/** A ward's contest in one line, with its candidates under it. */
export function wardRow(record: ElectoralRecord, ward: WardOn): WardRow {
  const { contest, elected, gains } = ward;
  return {
    ward: { text: contest.name, href: councilPath(contest.council, contest.date, contest.slug) },
    slug: contest.slug,
    seats: contest.seats,
    elected: elected.map(({ party, candidate }) => ({ party: councilParty(record, party), candidate })),
    outcome: outcomeText(record, ward),
    over: overText(record, ward),
    gained: gains.length > 0,
    margin: marginText(ward),
    turnout: turnoutText(ward),
    notes: chips(ward),
    candidates: candidateRows(record, ward),
    remarks: [...wardRemarks(ward, record.parties())],
  };
}

/** `Lab hold`, `LD gain from Lab`; the result of a ward not fought before has no such word. */
function outcomeText(record: ElectoralRecord, { gains, last, elected }: WardOn): string {
  const short = (party: string) => councilParty(record, party).short;
  if (gains.length > 0)
    return [...new Set(gains.map(({ party, from }) => w.gain(short(party), short(from))))].join(', ');
  const parties = [...new Set(elected.map((each) => each.party))];
  return last && parties.length === 1 ? w.hold(short(parties[0]!)) : last ? w.holds : '';
}

/** Who came next, so that a margin says over whom. */
function overText(record: ElectoralRecord, { outcome }: WardOn): string {
  const next = outcome.kind === 'declared' ? outcome.runnersUp[0] : undefined;
  return next ? w.over(councilParty(record, next.party).short) : '';
}

function marginText({ outcome }: WardOn): string {
  switch (outcome.kind) {
    case 'declared':
      return thousands(outcome.margin);
    case 'by lot':
    case 'tied awaiting lot':
      return '0';
    case 'uncontested':
    case 'postponed':
    case 'not yet':
    case 'as marked':
      return '—';
  }
}

function turnoutText({ turnout, contest }: WardOn): string {
  if (turnout?.kind === 'turnout') return percent(turnout.turnout);
  return contest.turnout === undefined ? '—' : `${contest.turnout.toFixed(1)}%`;
}

function chips({ outcome, doubleVacancy, marksDiffer }: WardOn): Note[] {
  const notes: (Note | undefined)[] = [
    outcome.kind === 'by lot' ? { text: w.byLot, warn: true } : undefined,
    outcome.kind === 'tied awaiting lot' ? { text: w.awaitingLot, warn: true } : undefined,
    outcome.kind === 'uncontested' && outcome.unfilled === 0 ? { text: w.unopposed } : undefined,
    outcome.kind === 'uncontested' && outcome.unfilled > 0
      ? { text: w.unfilled(outcome.unfilled), warn: true }
      : undefined,
    outcome.kind === 'postponed' ? { text: w.postponed, warn: true } : undefined,
    doubleVacancy && { text: w.doubleVacancy },
    marksDiffer ? { text: w.marksDiffer, warn: true } : undefined,
  ];
  return notes.filter((note) => note !== undefined);
}

function candidateRows(record: ElectoralRecord, { candidacies, elected, outcome }: WardOn): WardCandidateRow[] {
  const most = Math.max(1, ...candidacies.map((each) => each.votes ?? 0));
  const tied: readonly WardCandidacy[] =
    outcome.kind === 'by lot' || outcome.kind === 'tied awaiting lot' ? outcome.tied : [];
  return candidacies.map((each) => {
    const party = councilParty(record, each.party);
    const note = tied.includes(each) ? w.tied : undefined;
    return {
      party,
      description: each.party === 'other' && each.partyName ? each.partyName : party.name,
      candidate: each.candidate,
      votes: each.votes === undefined || outcome.kind === 'uncontested' ? '—' : thousands(each.votes),
      portion: outcome.kind === 'uncontested' ? 0 : (each.votes ?? 0) / most,
      elected: elected.includes(each),
      ...(note && { note }),
    };
  });
}

/** `14 of 14 wards; 5 May 2016 against May 2012`. */
export function wardsNote(wards: readonly WardOn[]): string {
  const fought: readonly IsoDate[] = [...new Set(wards.flatMap(({ last }) => last?.on ?? []))];
  const since = fought.length > 0 ? `; ${w.against(fought.map(shortDate).join(', '))}` : '';
  return `${w.count(wards.length)}, ${w.hint}${since}`;
}
