import {
  capital,
  counted,
  electionName,
  longDate,
  percent,
  shortDate,
  swingShown,
  thousands,
  partyWords,
  type HouseStyle,
} from 'countroom/copy';
import { approximate } from 'countroom/psephology';
import {
  defences,
  findRegion,
  generals,
  holdings,
  lastGeneral,
  lineageOf,
  partyAt,
  seatsOn,
  strongest,
  targets,
  type ElectoralRecord,
  type IsoDate,
  type PartyAt,
  type PartyId,
} from 'countroom/record';
import type { Frame } from '#lib/view/frame.ts';
import type { PartyElection, PartyList, PartyPage } from '#lib/view/party-page.ts';
import { words } from '#lib/words/en.ts';
import { isHeld } from './elections-held.ts';
import { downloadsOf } from './list-bases.ts';
import { partyView, seatLink, siteNav } from './names.ts';
import { sourceLines } from './source-lines.ts';

const LONGEST_LIST = 8;
const UK = 'united-kingdom';

/** Each general election a party fought, newest first. */
export function electionsOf(record: ElectoralRecord, party: PartyId): readonly PartyAt[] {
  return generals(record)
    .toReversed()
    .flatMap((election) => (isHeld(record, election) ? (partyAt(record, party, election) ?? []) : []));
}

/** A party: its seats now, what it polled at each election, where it is strong and where it was close. */
export function partyPage(record: ElectoralRecord, style: HouseStyle, party: PartyId, today: IsoDate): PartyPage {
  const uk = findRegion(record, UK);
  const view = partyView(record, party);
  const areas = seatsOn(record, uk, today);
  const held = holdings(record, areas, today).filter((holding) => holding.party === party);
  const at = electionsOf(record, party);
  const last = at[0];
  const isParty = record.parties().get(party)!.kind === 'party';
  return {
    party: view,
    title: view.name,
    lede: lede(record, party, held.length, areas.length, last),
    big: String(held.length),
    bigLabel: `of ${areas.length} seats on ${shortDate(today)}`,
    note: isParty ? undefined : words.party.independents,
    elections: at.map((each) => electionRow(each, last!.share)),
    lineage: lineageOf(record, party).map((link) => ({
      text: link.note,
      links: [link.party, link.successor]
        .filter((id) => id !== party)
        .map((id) => ({ text: partyView(record, id).name, href: `/party/${id}` })),
    })),
    lists: last && isParty ? shortLists(record, style, party, last, today) : [],
    where: whereHeld(
      record,
      held.map((holding) => holding.area.region),
    ),
    lost: last && last.lostDeposits.length > 0 ? lostDeposits(last) : undefined,
    downloads: downloadsOf(`/party/${party}`),
  };
}

/** The status line of a party's page. */
export function partyFrame(
  record: ElectoralRecord,
  home: { readonly name: string; readonly id: string },
  party: PartyId,
  today: IsoDate,
): Frame {
  return {
    about: { text: partyView(record, party).name, href: `/party/${party}` },
    nav: siteNav(home, undefined),
    status: { stamp: `As of ${shortDate(today)}`, text: 'the House of Commons; general elections since 2010' },
    sources: sourceLines(record, [
      `westminster/${lastGeneral(record, today).id}/candidacies.csv`,
      'members/tenures.csv',
    ]),
  };
}

function lede(record: ElectoralRecord, party: PartyId, now: number, all: number, last: PartyAt | undefined): string {
  if (!last) return words.party.none;
  const { who, singular } = partyWords(record.parties().get(party)!);
  const holds = `${capital(who)} ${singular ? 'holds' : 'hold'} ${now === 0 ? 'none' : thousands(now)} of the ${all} seats today.`;
  const fought = `At ${electionName(last.election)} ${singular ? 'it' : 'they'} won ${counted(last.seats, 'seat')} with ${percent(last.share).replace('%', ' per cent')} of the vote, from ${counted(last.candidates, 'candidate')}.`;
  return `${holds} ${fought}`;
}

function electionRow(
  { election, seats, of, candidates, votes, share, lostDeposits }: PartyAt,
  last: PartyAt['share'],
): PartyElection {
  const portion = approximate(share);
  return {
    year: election.polledOn.slice(0, 4),
    election: { text: longDate(election.polledOn), href: `/${UK}?on=${election.polledOn}` },
    seats: `${seats} of ${of}`,
    candidates: thousands(candidates),
    votes: thousands(votes),
    share: percent(share),
    portion: portion / Math.max(0.5, approximate(last), portion),
    lost: thousands(lostDeposits.length),
  };
}

function shortLists(
  record: ElectoralRecord,
  style: HouseStyle,
  party: PartyId,
  { election }: PartyAt,
  today: IsoDate,
): PartyList[] {
  const question = { party, region: findRegion(record, UK), election, on: today };
  const year = election.polledOn.slice(0, 4);
  const near = targets(record, question).targets;
  const thin = defences(record, question).targets;
  const listed = (kind: string, many: number) =>
    many > LONGEST_LIST ? { text: `All ${many}`, href: `/${UK}/${election.id}/${kind}/${party}` } : undefined;
  const lists: PartyList[] = [
    {
      heading: words.party.strongest,
      note: words.party.strongestNote(year),
      rows: strongest(record, party, election, LONGEST_LIST).map(({ contest, share }) => ({
        seat: seatLink(contest.area),
        figure: percent(share),
      })),
    },
    {
      heading: words.party.near,
      note: words.party.nearNote(year),
      rows: near.slice(0, LONGEST_LIST).map((each) => ({
        seat: seatLink(each.area),
        other: partyView(record, each.winner.party),
        figure: swingShown(each, style),
      })),
      all: listed('targets', near.length),
    },
    {
      heading: words.party.thin,
      note: words.party.thinNote(year),
      rows: thin.slice(0, LONGEST_LIST).map((each) => ({
        seat: seatLink(each.area),
        other: partyView(record, each.challenger.party),
        figure: swingShown(each, style),
      })),
      all: listed('defence', thin.length),
    },
  ];
  return lists.filter((list) => list.rows.length > 0);
}

function whereHeld(record: ElectoralRecord, regions: readonly string[]): PartyPage['where'] {
  return byName(regions).map(([name, seats]) => {
    const region = [...record.regions().values()].find(
      (each) => each.name === name && (each.kind === 'region' || each.kind === 'nation'),
    );
    return { text: name, href: `/${region?.id ?? UK}`, seats: String(seats) };
  });
}

function byName(names: readonly string[]): [string, number][] {
  return [...Map.groupBy(names, (name) => name)]
    .map(([name, all]): [string, number] => [name, all.length])
    .toSorted(([a, many], [b, other]) => other - many || a.localeCompare(b, 'en-GB'));
}

function lostDeposits({ election, lostDeposits: areas }: PartyAt): PartyPage['lost'] {
  return {
    heading: words.party.lostHeading(areas.length, election.polledOn.slice(0, 4)),
    seats: areas.map((area) => seatLink(area)).toSorted((a, b) => a.text.localeCompare(b.text, 'en-GB')),
  };
}
