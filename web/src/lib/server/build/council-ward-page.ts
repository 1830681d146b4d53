import { listed, longDate, shortDate, thousands } from 'countroom/copy';
import type { CouncilOn, ElectoralRecord, WardOn } from 'countroom/record';
import type { Frame } from '#lib/view/frame.ts';
import type { WardPage } from '#lib/view/council.ts';
import { words } from '#lib/words/en.ts';
import { councilFoot, councilFrame, councilHead, councilParty, councilPath } from './council-common.ts';
import { wardRow } from './council-wards.ts';

const w = words.councils;

/** A ward on a night, and the answer of its council that it is part of. */
export interface WardQuestion {
  readonly answer: CouncilOn;
  readonly ward: WardOn;
  /** The answers of the council's other nights, for the ward's past. */
  readonly nights: readonly CouncilOn[];
}

/** Everything the page of a ward on a night shows. */
export function wardPage(record: ElectoralRecord, { answer, ward, nights }: WardQuestion): WardPage {
  const { council, night, credits } = answer;
  const row = wardRow(record, ward);
  const all = [...answer.wards, ...answer.byElections];
  const at = all.indexOf(ward);
  const path = councilPath(council, night, ward.contest.slug);
  return {
    ...councilHead(council),
    kind: w.wardOf(council.name),
    title: ward.contest.name,
    stamp: w.wardStates[ward.outcome.kind],
    night: { text: longDate(night), href: councilPath(council, night) },
    big: bigOf(ward),
    sentence: electedSentence(record, ward),
    ward: row,
    facts: factsOf(ward, row.turnout),
    past: pastOf(record, ward, nights, night),
    ...neighbour('before', all[at - 1]),
    ...neighbour('next', all[at + 1]),
    ...councilFoot(path, credits),
  };
}

/** The status line of a ward's page. */
export function wardFrame(record: ElectoralRecord, home: string, { answer }: WardQuestion): Frame {
  const { council, night, credits } = answer;
  return councilFrame(record, home, {
    about: { text: council.name, href: councilPath(council) },
    stamp: shortDate(night),
    text: w.polls,
    credits,
  });
}

function neighbour(name: 'before' | 'next', ward: WardOn | undefined): Partial<Pick<WardPage, 'before' | 'next'>> {
  if (!ward) return {};
  const { contest } = ward;
  return { [name]: { text: contest.name, href: councilPath(contest.council, contest.date, contest.slug) } };
}

/** What decided the ward: votes of the last elected less those of the first who was not. */
function bigOf({ outcome, elected, contest }: WardOn): WardPage['big'] {
  const party = new Set(elected.map((each) => each.party)).size === 1 ? { party: elected[0]!.party } : {};
  switch (outcome.kind) {
    case 'declared':
      return {
        value: thousands(outcome.margin),
        label: contest.seats > 1 ? w.ward.marginOfSeveral : w.ward.margin,
        ...party,
      };
    case 'by lot':
    case 'tied awaiting lot':
      return { value: '0', label: w.wardStates[outcome.kind], ...party };
    case 'uncontested':
    case 'postponed':
    case 'not yet':
    case 'as marked':
      return { value: '—', label: w.wardStates[outcome.kind], ...party };
  }
}

function electedSentence(record: ElectoralRecord, { elected, outcome }: WardOn): string {
  if (elected.length === 0) return w.ward.nobody;
  const names = elected.map(({ candidate, party }) => w.ward.name(candidate, councilParty(record, party).name));
  return outcome.kind === 'uncontested' ? w.ward.unopposed(listed(names)) : w.ward.elected(listed(names));
}

function factsOf({ contest }: WardOn, turnout: string): WardPage['facts'] {
  const facts = [
    { term: w.facts.seats, value: String(contest.seats) },
    { term: w.wards.turnout, value: turnout === '—' ? w.notHeld : turnout },
    contest.electorate !== undefined && { term: w.facts.electorate, value: thousands(contest.electorate) },
    contest.ballots !== undefined && { term: w.facts.ballots, value: thousands(contest.ballots) },
    contest.rejected !== undefined && { term: w.facts.rejected, value: thousands(contest.rejected) },
  ];
  return facts.filter((fact) => fact !== false);
}

/** The same ward, by its name, on every night held; wards of one name may have had other boundaries. */
function pastOf(record: ElectoralRecord, ward: WardOn, nights: readonly CouncilOn[], night: string): WardPage['past'] {
  return nights
    .toSorted((a, b) => (a.night < b.night ? 1 : -1))
    .flatMap((answer) => {
      const same = answer.wards.find(({ contest }) => contest.slug === ward.contest.slug);
      if (!same) return [];
      const row = wardRow(record, same);
      return [
        {
          night: { text: shortDate(answer.night), href: row.ward.href },
          elected: row.elected,
          margin: row.margin,
          current: answer.night === night,
        },
      ];
    });
}
