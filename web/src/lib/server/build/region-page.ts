import { baselineTag, lede, ledeFigures, shortDate, type HouseStyle, regionWords } from 'countroom/copy';
import {
  areaKey,
  countHoldings,
  differences,
  holdings,
  margins,
  matrix,
  seatsOn,
  targets,
  type ElectoralRecord,
  type Holding,
  type IsoDate,
  type Region,
} from 'countroom/record';
import type { Frame } from '#lib/view/frame.ts';
import type { RegionPage } from '#lib/view/region.ts';
import { dateChoice } from './date-choice.ts';
import { holderView, onQuery, siteNav } from './names.ts';
import { changeRow, closestBlock, countyBlock, holdingsBlock, matrixBlock, stripBlock } from './region-blocks.ts';
import { seatRows } from './region-seats.ts';
import { seatList } from './seat-list.ts';
import { attackers, targetListView } from './target-list.ts';
import { sourceLines } from './source-lines.ts';
import { seatsWorking } from './workings.ts';

/** What a page is asked: a region, a day, and what else its address carries. */
export interface RegionQuestion {
  readonly region: Region;
  readonly on: IsoDate;
  readonly today: IsoDate;
  readonly query: URLSearchParams;
}

const CLOSEST = 6;
const LISTS = 3;
const LIST_ROWS = 8;

/** Everything the page of a region on a day shows. */
export function regionPage(record: ElectoralRecord, style: HouseStyle, question: RegionQuestion): RegionPage {
  const { region, on, today } = question;
  const areas = seatsOn(record, region, on);
  const held = holdings(record, areas, on);
  const { general } = held[0]!;
  const query = onQuery(on, today);
  const path = `/${region.id}`;
  const year = general.polledOn.slice(0, 4);
  const leader = countHoldings(held)[0]!;
  const all = margins(record, region, general);
  const keys = areas.map(areaKey);
  const lists = attackers(record, { election: general.id, areas: keys })
    .slice(0, LISTS)
    .map((party) => targets(record, { party, region, election: general, on }));
  const downloads = ['csv', 'json'].map((kind) => ({ text: kind.toUpperCase(), href: `${path}.${kind}${query}` }));
  return {
    title: `Who ${held[0]!.atDissolution ? 'held' : 'holds'} what in ${regionWords(region)}`,
    lede: lede(ledeFigures(record, held), record.parties(), style.percent),
    big: {
      value: String(leader.seats),
      label: `of ${areas.length} seats: ${holderView(record, leader.party).name}`,
      party: leader.party,
    },
    when: dateChoice(record, path, on, today),
    holdings: holdingsBlock(record, region, held, on),
    strip: stripBlock(record, held, query),
    changes: differences(record, areas, on).map((each) => changeRow(record, each, query)),
    changesSince: `since the ${year} election`,
    closest: closestBlock(record, all.slice(0, CLOSEST), query),
    closestNote: `${baselineTag(general)}, smallest share first`,
    counties: countyBlock(record, held, query),
    matrix: matrixBlock(record, matrix(record, region, general), `Seats of ${regionWords(region)} by winner and runner-up, ${year}`, `${path}${query}`),
    targets: lists.map((list) => {
      const href = `${path}/${general.id}/targets/${list.question.party}${query}`;
      return targetListView(record, list, style, { query, most: LIST_ROWS, href });
    }),
    seats: seatList(seatRows(record, held, on, query), path, question.query, `Seats of ${regionWords(region)} on ${shortDate(on)}`),
    workings: countHoldings(held)
      .slice(0, 3)
      .filter(({ party }) => record.parties().has(party))
      .map(({ party }) => seatsWorking(record, { measure: 'seats held', areas, on, party }, region.name)),
    clusters: clustersIn(record, held),
    downloads,
  };
}

/** The status line: the day, how many seats, and what the figures rest on. */
export function regionFrame(record: ElectoralRecord, question: RegionQuestion, page: RegionPage): Frame {
  const { region, on } = question;
  const held = page.holdings;
  return {
    about: { text: region.name, href: `/${region.id}` },
    nav: siteNav(region, page.targets[0]?.all?.href, 'region'),
    status: {
      stamp: `As of ${shortDate(on)}`,
      text: `${held.total} seats · figures: ${held.beforeLabel.replace(' election', ' result')} and dated changes since`,
    },
    sources: sourceLines(record, ['westminster/parl.2024-07-04/candidacies.csv', 'members/tenures.csv']),
  };
}

function clustersIn(record: ElectoralRecord, held: readonly Holding[]): RegionPage['clusters'] {
  const keys = new Set(held.map((holding) => areaKey(holding.area)));
  const { boundarySet } = held[0]!.area;
  return [...record.regions().values()].flatMap((region) => {
    const members = region.kind === 'cluster' ? (region.members.get(boundarySet) ?? []) : [];
    const inside = members.length > 0 && members.every((member) => keys.has(areaKey(member.area)));
    return inside ? [{ text: region.name, href: `/${region.id}`, reason: region.reason }] : [];
  });
}
