import { houseLine, longDate, monthAndYear, partyWords, regionWords, shortDate, type HouseStyle } from 'countroom/copy';
import {
  countElected,
  countHoldings,
  differences,
  findRegion,
  holdings,
  lastGeneral,
  seatsOn,
  targets,
  type ElectoralRecord,
  type IsoDate,
  type Region,
  challengers,
} from 'countroom/record';
import type { Frame } from '#lib/view/frame.ts';
import type { HomePage } from '#lib/view/home.ts';
import { words } from '#lib/words/en.ts';
import { onQuery, partyView, siteNav } from './names.ts';
import { regionSummary } from './region-page.ts';
import { sourceLines } from './source-lines.ts';

/** The front page on a day: the newsroom's own region, three things to try, and the way to every other region. */
export function homePage(
  record: ElectoralRecord,
  style: HouseStyle,
  defaultRegion: string,
  on: IsoDate,
  today: IsoDate,
): HomePage {
  const own = findRegion(record, defaultRegion);
  const summary = regionSummary(record, style, { region: own, on, today }, '/');
  return {
    lede: words.home.lede,
    region: { ...summary, page: { text: words.home.whole(regionWords(own)), href: `/${own.id}${onQuery(on, today)}` } },
    tries: {
      slide: slide(record, own),
      copy: copy(record, style, own, today),
      working: {
        text: words.home.working,
        figure: `${summary.big.value} ${summary.big.label}`,
        href: summary.big.working,
      },
    },
    groups: groups(record, today),
  };
}

/** The parliament of 2017 is the one to watch: members moved, and no election came between. */
const WATCHED = { from: '2017-06-08', to: '2019-11-01' };

function slide(record: ElectoralRecord, region: Region): HomePage['tries']['slide'] {
  const areas = region.members.has(lastGeneral(record, WATCHED.to).boundarySet)
    ? seatsOn(record, region, WATCHED.to)
    : [];
  const held = holdings(record, areas, WATCHED.to);
  const leader = countElected(held)[0];
  if (!leader) return undefined;
  const now = countHoldings(held).find((each) => each.party === leader.party)?.seats ?? 0;
  const days = differences(record, areas, WATCHED.to).map((each) => each.date);
  const { adjective } = partyWords(record.parties().get(leader.party)!);
  return {
    text: words.home.slide(
      monthAndYear(WATCHED.from),
      monthAndYear(WATCHED.to),
      `${leader.seats} ${adjective}`,
      String(now),
    ),
    href: `/?on=${WATCHED.to}`,
    days: [...new Set([WATCHED.from, ...days, WATCHED.to])],
  };
}

/** The status line of the front page. */
export function homeFrame(record: ElectoralRecord, defaultRegion: string, on: IsoDate): Frame {
  const own = findRegion(record, defaultRegion);
  return {
    nav: siteNav(own, undefined),
    status: { stamp: `As of ${shortDate(on)}`, text: `${own.name}: ${words.home.status}` },
    sources: sourceLines(record, ['westminster/parl.2024-07-04/candidacies.csv', 'members/tenures.csv']),
  };
}

const LINES = 5;

/** The first lines of the list of the party that came second in votes: the one with most to gain from knowing it. */
function copy(record: ElectoralRecord, style: HouseStyle, region: Region, today: IsoDate): HomePage['tries']['copy'] {
  const election = lastGeneral(record, today);
  const lists = challengers(record, region, election).map((party) =>
    targets(record, { party, region, election, on: today }),
  );
  const list = lists.find((each) => each.targets.length > 0 && each.won * 2 < each.seats) ?? lists[0]!;
  const attacker = partyView(record, list.question.party);
  return {
    text: words.home.copy(attacker.name, longDate(election.polledOn)),
    lines: list.targets.slice(0, LINES).map((target) => houseLine(target, style.line, style, record.parties())),
    all: {
      text: words.home.allTargets(list.targets.length),
      href: `/${region.id}/${election.id}/targets/${attacker.key}`,
    },
  };
}

function groups(record: ElectoralRecord, today: IsoDate): HomePage['groups'] {
  const { boundarySet } = lastGeneral(record, today);
  const regions = [...record.regions().values()].filter((region) => region.members.has(boundarySet));
  const links = (kinds: readonly Region['kind'][]) =>
    regions
      .filter((region) => kinds.includes(region.kind))
      .map((region) => ({
        text: region.name,
        href: `/${region.id}`,
        note: words.home.seats(seatsOn(record, region, today).length),
      }));
  return [
    { heading: 'Newsroom regions', links: links(['newsroom', 'own']) },
    { heading: 'Nations', links: links(['nation']) },
    { heading: 'Regions of England', links: links(['region']) },
    { heading: 'Named sets', links: links(['cluster']) },
    { heading: 'Counties', links: links(['county']) },
  ].filter((group) => group.links.length > 0);
}
