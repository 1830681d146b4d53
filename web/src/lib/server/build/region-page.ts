import { baselineTag, lede, ledeFigures, shortDate, type HouseStyle, regionWords } from 'countroom/copy';
import {
  areaKey,
  countHoldings,
  differences,
  holdings,
  lastGeneral,
  margins,
  matrix,
  seatsOn,
  targets,
  type ElectoralRecord,
  type Holding,
  type IsoDate,
  type Region,
  challengers,
} from 'countroom/record';
import type { Frame } from '#lib/view/frame.ts';
import type { RegionPage } from '#lib/view/region.ts';
import { regionDateChoice } from './date-choice.ts';
import { mapBlock } from './map.ts';
import { holderView, onQuery, siteNav } from './names.ts';
import { changeRow, closestBlock, holdingsBlock, matrixBlock, seatCells, stripBlock } from './region-blocks.ts';
import { seatRows } from './region-seats.ts';
import { comingUp, factsBlock, watchBlock } from './region-watch.ts';
import { seatList } from './seat-list.ts';
import { targetListView } from './target-list.ts';
import { sourceLines } from './source-lines.ts';

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
  const cells = seatCells(record, held, query);
  const year = general.polledOn.slice(0, 4);
  const lists = challengers(record, region, general).map((party) =>
    targets(record, { party, region, election: general, on }),
  );
  const summary = regionSummary(record, style, question, path, cells);
  const drawing = question.query.get('map');
  return {
    ...summary,
    when: { ...summary.when, keep: drawing ? [{ name: 'map', value: drawing }] : [] },
    closest: closestBlock(record, margins(record, region, general).slice(0, CLOSEST), query),
    closestNote: `${baselineTag(general)}, smallest share first`,
    map: mapBlock(record, held, cells, { region, on, path, query, drawing }),
    watch: watchBlock(record, held, lists, on, query),
    facts: factsBlock(record, style, region, general, query),
    comingUp: comingUp(record, held, on),
    matrix: matrixBlock(
      record,
      matrix(record, region, general),
      `Seats of ${regionWords(region)} by winner and runner-up, ${year}`,
      `${path}${query}`,
    ),
    targets: lists.slice(0, LISTS).map((list) => {
      const href = `${path}/${general.id}/targets/${list.question.party}${query}`;
      return targetListView(record, list, style, { query, most: LIST_ROWS, href });
    }),
    seats: seatList(
      seatRows(record, held, on, query),
      path,
      question.query,
      `Seats of ${regionWords(region)} on ${shortDate(on)}`,
    ),
    clusters: clustersIn(record, held),
    downloads: ['csv', 'json'].map((kind) => ({ text: kind.toUpperCase(), href: `${path}.${kind}${query}` })),
  };
}

type Summary = 'title' | 'lede' | 'big' | 'when' | 'holdings' | 'strip' | 'changes' | 'changesSince';

/** Who holds what in a region on a day and how that came about; `path` is the page whose date is moved. */
export function regionSummary(
  record: ElectoralRecord,
  style: HouseStyle,
  { region, on, today }: Omit<RegionQuestion, 'query'>,
  path: string,
  cells = seatCells(record, holdings(record, seatsOn(record, region, on), on), onQuery(on, today)),
): Pick<RegionPage, Summary> {
  const areas = seatsOn(record, region, on);
  const held = holdings(record, areas, on);
  const { general, atDissolution } = held[0]!;
  const query = onQuery(on, today);
  const leader = countHoldings(held)[0]!;
  return {
    title: `Who ${atDissolution ? 'held' : 'holds'} what in ${regionWords(region)}`,
    lede: lede(ledeFigures(record, held), record.parties(), style.percent),
    big: {
      value: String(leader.seats),
      label: `of ${areas.length} seats: ${holderView(record, leader.party).name}`,
      party: leader.party,
      working: `/${region.id}/working${query}#seats-held-${leader.party}`,
    },
    when: regionDateChoice(record, region, path, on, today),
    holdings: holdingsBlock(record, region, held, on, query),
    strip: stripBlock(record, held, cells),
    changes: differences(record, areas, on).map((each) => changeRow(record, each, query)),
    changesSince: `since the ${general.polledOn.slice(0, 4)} election`,
  };
}

/** The status line: the day, how many seats, what comes next, and what the figures rest on. */
export function regionFrame(record: ElectoralRecord, question: RegionQuestion, page: RegionPage): Frame {
  const { region, on, today } = question;
  const general = lastGeneral(record, on).id;
  const attacker = page.targets[0]?.attacker.key;
  const lists = attacker && `/${region.id}/${general}/targets/${attacker}${onQuery(on, today)}`;
  const next = page.comingUp[0];
  const text = [
    `${page.holdings.total} seats`,
    ...(next ? [`next: ${next.text}`] : []),
    `figures: ${page.holdings.beforeLabel.replace(' election', ' result')} and dated changes since`,
  ];
  return {
    about: { text: region.name, href: `/${region.id}` },
    nav: siteNav(region, lists, 'region'),
    status: { stamp: `As of ${shortDate(on)}`, text: text.join(' · ') },
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
