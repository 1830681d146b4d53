import { capital, counted, DISCLAIMER, electionName, inProse, partyWords, shortDate, type HouseStyle } from 'countroom/copy';
import {
  areaKey,
  seatsIn,
  targets,
  type Election,
  type ElectoralRecord,
  type IsoDate,
  type PartyId,
  type Region,
  type TargetBase,
  type TargetList as List,
} from 'countroom/record';
import type { Frame } from '#lib/view/frame.ts';
import type { TargetsPage } from '#lib/view/pages.ts';
import { partyView, siteNav } from './names.ts';
import { sourceLines } from './source-lines.ts';
import { attackers, targetListView, withinTenPoints } from './target-list.ts';

export interface TargetsQuestion {
  readonly region: Region;
  readonly election: Election;
  readonly party: PartyId;
  readonly on: IsoDate;
  readonly base: TargetBase;
  /** The query of the address, carried from tab to tab. */
  readonly search: string;
}

/** A party's target list in a region, with the tabs of the other parties. */
export function targetsPage(record: ElectoralRecord, style: HouseStyle, question: TargetsQuestion): TargetsPage {
  const { region, election, party, on, base, search } = question;
  const areas = seatsIn(region, election.boundarySet).map((member) => areaKey(member.area));
  const list = (attacker: PartyId) => targets(record, { party: attacker, region, election, on, base });
  const own = list(party);
  const address = (to: PartyId, of = election.id, query = search) => `/${region.id}/${of}/targets/${to}${query}`;
  const view = targetListView(record, own, style, { query: '' });
  const parties = attackers(record, { election: election.id, areas });
  return {
    title: view.title,
    lede: lede(record, own, style),
    big: { value: String(withinTenPoints(own)), label: 'seats within 10 points of the winner' },
    tabs: [...new Set([...parties, party])].map((attacker) => ({
      party: partyView(record, attacker),
      text: partyView(record, attacker).name,
      href: address(attacker),
      count: String(withinTenPoints(list(attacker))),
      current: attacker === party,
    })),
    list: { ...view, footnotes: [DISCLAIMER, ...view.footnotes] },
    bases: bases(record, question, address),
    downloads: ['csv', 'json'].map((kind) => ({ text: kind.toUpperCase(), href: `/${region.id}/${election.id}/targets/${party}.${kind}${search}` })),
  };
}

/** The status line of a target list. */
export function targetsFrame(record: ElectoralRecord, { region, election, party, on }: TargetsQuestion): Frame {
  return {
    about: { text: region.name, href: `/${region.id}` },
    nav: siteNav(region, `/${region.id}/${election.id}/targets/${party}`, 'targets'),
    status: { stamp: `As of ${shortDate(on)}`, text: `votes: ${election.name}; changes of party and by-elections to the day` },
    sources: sourceLines(record, [`westminster/${election.id}/candidacies.csv`, 'members/tenures.csv']),
  };
}

function lede(record: ElectoralRecord, list: List, style: HouseStyle): string {
  const { question, targets: rows, won, seats } = list;
  const words = partyWords(record.parties().get(question.party)!);
  const won_ = `${capital(words.who)} won ${won} of the ${counted(seats, 'seat')} at ${electionName(question.election)}`;
  const first = rows[0];
  if (!first) return `${won_}.`;
  const swing = inProse(first.swing.half, style.percent, style.decimals);
  return `${won_}. The nearest of the others is ${first.area.name}, which would fall on a swing of ${swing} from ${partyWords(record.parties().get(first.winner.party)!).who}.`;
}

/** The other results a list can be measured on: the election before, the notional result, by-elections since. */
function bases(
  record: ElectoralRecord,
  { election, party, base, region }: TargetsQuestion,
  address: (to: PartyId, of?: string, query?: string) => string,
): TargetsPage['bases'] {
  const held = [...record.elections().values()].filter(
    (each) => (each.kind === 'general' || each.kind === 'notional') && each.polledOn >= '2005' && region.members.has(each.boundarySet),
  );
  const results = held
    .filter((each) => each.kind === 'notional' || each.polledOn >= '2010')
    .map((each) => ({
      text: `${each.polledOn.slice(0, 4)} ${each.kind === 'notional' ? 'notional' : 'result'}`,
      href: address(party, each.id, ''),
      current: each.id === election.id && base === 'result',
    }));
  if (election.kind !== 'general') return results;
  const eve = { text: 'by-elections since, too', href: address(party, election.id, '?base=eve-of-poll'), current: base === 'eve of poll' };
  return [...results, eve];
}

