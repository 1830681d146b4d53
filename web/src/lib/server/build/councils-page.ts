import { shortDate, thousands } from 'countroom/copy';
import {
  councillorsByYear,
  councilNow,
  councils,
  councilsOf,
  type Council,
  type ElectoralRecord,
  type IsoDate,
  type Region,
} from 'countroom/record';
import { regionOf } from '../question.ts';
import type { Frame } from '#lib/view/frame.ts';
import type { CouncilsPage } from '#lib/view/councils.ts';
import { words } from '#lib/words/en.ts';
import { controlText } from './council-bar.ts';
import { controllerOf } from './councils-rows.ts';
import { sinceView } from './council-since.ts';
import { councilFoot, councilPath } from './council-common.ts';
import { nightRows, nightsOfRegion } from './councils-nights.ts';
import { partyView, siteNav } from './names.ts';
import { sourceLines } from './source-lines.ts';

const w = words.councils;

/** The way into the councils: to find one, nights held, the newsroom's own region, councillors over the years, every council. */
export function councilsPage(
  record: ElectoralRecord,
  own: Region,
  today: IsoDate,
  sinceYear: string | null = null,
): CouncilsPage {
  const all = [...councils(record).values()];
  const nights = nightRows(record, own);
  const region = regionBlock(record, own, today);
  const chart = chartView(record);
  const since = sinceView(record, own, '/councils', sinceYear);
  return {
    lede: w.lede(all.length, nights.length),
    nights,
    ...(region && { region }),
    share: { text: w.share, href: '/councils/national-share' },
    ...(since && { since: { ...since, heading: w.since.inRegion(own.name) } }),
    groups: groupsOf(all),
    ...(chart && { chart }),
    ...councilFoot('/councils', { sources: [], shareAlike: region !== undefined }),
  };
}

/** What stands around the way into the councils. */
export function councilsFrame(record: ElectoralRecord, home: string): Frame {
  const region = regionOf(record, home);
  const files = ['local/councils.csv', 'local/councillors.csv', 'share-alike/local/compositions.csv'];
  return {
    about: { text: w.index, href: '/councils' },
    nav: siteNav(region, undefined, 'councils'),
    sources: sourceLines(record, files),
  };
}

/** The councils of the newsroom's own region that still sit: those of which the newest compositions are held. */
function regionBlock(record: ElectoralRecord, own: Region, today: IsoDate): CouncilsPage['region'] {
  const answers = [...councilsOf(record, own)].map((council) => councilNow(record, council, today));
  const held = answers.flatMap(({ council, standing }) => (standing.kind === 'held' ? [{ council, standing }] : []));
  const [newest] = held
    .map(({ standing }) => standing.composition.date)
    .toSorted()
    .toReversed();
  const [night] = nightsOfRegion(record, own);
  if (!newest || !night) return undefined;
  const rows = held
    .filter(({ standing }) => standing.composition.date === newest)
    .toSorted((a, b) => (a.council.slug < b.council.slug ? -1 : 1))
    .map(({ council, standing }) => {
      const controller = controllerOf(record, standing);
      return {
        council: { text: council.name, href: councilPath(council) },
        control: controlText(record, standing),
        ...(controller && { controller }),
      };
    });
  return { heading: w.ofRegion(own.name), note: w.heldOn(shortDate(newest)), href: night.href, rows };
}

/** Councils by county, or by region or nation where they have none. */
function groupsOf(all: readonly Council[]): CouncilsPage['groups'] {
  const byPlace = Map.groupBy(all, ({ county, region, nation }) => county || region || nation);
  return [...byPlace]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en-GB'))
    .map(([heading, of]) => ({
      heading,
      councils: of
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
        .map((council) => ({ text: council.name, href: councilPath(council) })),
    }));
}

/** A year of which nothing is published is a gap, not a nought. */
const known = (seats: number | undefined) => (Number.isFinite(seats) ? seats! : null);
const cell = (seats: number | undefined) => (Number.isFinite(seats) ? thousands(seats!) : '—');

function chartView(record: ElectoralRecord): CouncilsPage['chart'] {
  const years = councillorsByYear(record);
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return undefined;
  return {
    caption: w.chartCaption(first.year, last.year),
    note: w.chartNote(first.year, last.year),
    years: years.map(({ year }) => year),
    lines: first.seats.map(({ party }, index) => ({
      party: party === 'snp_pc' ? w.nationalists : partyView(record, party),
      seats: years.map(({ seats }) => known(seats[index]?.seats)),
    })),
    rows: years.toReversed().map(({ year, seats, total }) => ({
      year: String(year),
      cells: seats.map((each) => cell(each.seats)),
      total: cell(total),
    })),
  };
}
