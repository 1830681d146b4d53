import { lastSeatSentence, longDate, percent, points, seatsSentence, shortDate, thousands } from 'countroom/copy';
import { share, turnout, type Allocation } from 'countroom/psephology';
import {
  electedInOrder,
  electoralSlug,
  europeanAreas,
  europeanElections,
  europeanRegions,
  sinceInRegion,
  type ElectoralRecord,
  type EuropeanRegion,
  type PartyId,
  type SinceEuropeanPoll,
} from 'countroom/record';
import type { EuropeanPage } from '#lib/view/european.ts';
import type { Frame } from '#lib/view/frame.ts';
import type { ListRow } from '#lib/view/lists.ts';
import { words } from '#lib/words/en.ts';
import { areasView } from './european-areas.ts';
import { europeanPath, heldInNorthernIreland, NORTHERN_IRELAND } from './european-question.ts';
import { strongestView } from './european-strongest.ts';
import {
  electionFrame,
  filesOf,
  ladderView,
  largestOf,
  listView,
  otherDays,
  portionOf,
  ruleName,
  ruleWords,
} from './lists-common.ts';
import { partyView } from './names.ts';

const w = words.systems;
const FILES = [
  'european/regions.csv',
  'european/votes.csv',
  'european/areas.csv',
  'european/area-parts.csv',
  'european/members.csv',
];

/** Everything the page of a region at an election to the European Parliament shows. */
export function europeanPage(record: ElectoralRecord, region: EuropeanRegion, sort: string | null): EuropeanPage {
  const { allocation, lists, name, polledOn, seats, slug, electorate, validVotes, system, election } = region;
  const path = europeanPath(slug, polledOn);
  const elected = electedInOrder(region);
  const won = lists.flatMap((list, at) =>
    seatsOf(allocation, at) > 0 ? [{ list, seats: seatsOf(allocation, at) }] : [],
  );
  const most = won.filter((each) => won.every((other) => other.seats <= each.seats));
  const title = w.european.title(name, longDate(polledOn));
  const areas = areasView(record, region, europeanAreas(record, election, region.gss), sort);
  return {
    kind: w.european.kind(ruleName(system.rule)),
    title,
    stamp: allocation.kind === 'tied awaiting lot' ? w.ladder.tie : w.shared.declared,
    big: {
      value: String(most[0]?.seats ?? 0),
      label: w.european.big(
        String(seats),
        most.map(({ list }) => partyView(record, list.party).name),
      ),
      ...(most.length === 1 && { party: most[0]!.list.party }),
    },
    sentence: seatsSentence(won, seats, record.parties()),
    close: lastSeatSentence(allocation, lists, record.parties()),
    facts: [
      { term: w.shared.seatsFact, value: String(seats) },
      { term: w.shared.electorate, value: thousands(electorate) },
      { term: w.shared.valid, value: thousands(validVotes) },
      { term: w.shared.turnout, value: percent(turnout({ valid: validVotes, electorate })) },
    ],
    elected: elected.map(({ seat, party, member }) => ({
      seat: String(seat),
      party: partyView(record, party),
      name: member ?? '',
    })),
    ...listsTable(record, region),
    ladder: ladderView(
      allocation,
      lists.map(({ party, name: own }) => ({ party: listView(record, party, own) })),
      {
        caption: `${w.ladder.heading}, ${title}`,
        note: w.ladder.note,
        last: lastSeatSentence(allocation, lists, record.parties()),
        names: elected.map(({ member }) => member),
      },
    ),
    areas,
    strongest: strongestView(record, region),
    regions: regionLinks(record, election, slug),
    others: otherDays(daysHeld(record), polledOn, (day) => ({ text: shortDate(day), href: europeanPath(slug, day) })),
    rule: ruleWords(system),
    downloads: filesOf(path, [
      ['ladder', w.ladder.heading],
      ['areas', w.european.areas.heading],
    ]),
  };
}

/** What stands around the page of a region. */
export function europeanFrame(
  record: ElectoralRecord,
  home: string,
  { name, polledOn, seats }: Pick<EuropeanRegion, 'name' | 'polledOn' | 'seats'>,
): Frame {
  return electionFrame(record, home, {
    about: { text: w.european.index, href: '/europarl' },
    stamp: shortDate(polledOn),
    text: `${w.european.index} · ${name} · ${w.shared.seatsOf(seats)}`,
    files: FILES,
  });
}

export function daysHeld(record: ElectoralRecord): readonly string[] {
  return europeanElections(record).map((election) => election.slice('europarl.'.length));
}

/** Every region of an election, Northern Ireland last. */
export function regionLinks(record: ElectoralRecord, election: string, current: string): EuropeanPage['regions'] {
  const day = election.slice('europarl.'.length);
  const links = europeanRegions(record, election).map(({ name, slug }) => ({ text: name, slug }));
  const last = heldInNorthernIreland(record, election) ? [{ text: w.european.ni, slug: NORTHERN_IRELAND }] : [];
  return [...links.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)), ...last].map(({ text, slug }) => ({
    text,
    href: europeanPath(slug, day),
    current: electoralSlug(slug) === electoralSlug(current),
  }));
}

function seatsOf(allocation: Allocation, at: number): number {
  return allocation.kind === 'no votes' ? 0 : (allocation.seats[at] ?? 0);
}

function listsTable(
  record: ElectoralRecord,
  region: EuropeanRegion,
): Pick<EuropeanPage, 'lists' | 'listsCaption' | 'listsNotes'> {
  const { allocation, lists, validVotes, name, polledOn, unsplit } = region;
  const since = sinceInRegion(record, region);
  const shares = lists.map(({ votes }) => share({ votes, valid: validVotes }));
  const largest = largestOf(shares);
  const rows = lists.map((list, at): ListRow => ({
    party: listView(record, list.party, list.name),
    name: list.name,
    votes: thousands(list.votes),
    share: percent(shares[at]!),
    portion: portionOf(shares[at]!, largest),
    change: changeOf(since, list.party),
    seats: String(seatsOf(allocation, at)),
    another: anotherOf(allocation, at),
  }));
  return {
    lists: unsplit > 0 ? [...rows, unsplitRow(region)] : rows,
    listsCaption: w.european.partiesCaption(name, longDate(polledOn)),
    listsNotes: [
      since ? w.european.changeSince(longDate(since.on)) : w.shared.noChange,
      w.shared.anotherNote,
      ...(unsplit > 0 ? [w.shared.unsplitNote] : []),
    ],
  };
}

/** A change in points; a dash where the party has no figure of its own at the poll before: it may be among those left together. */
function changeOf(since: SinceEuropeanPoll | undefined, party: PartyId): string {
  const change = since?.changes.get(party);
  return change ? points(change) : w.shared.dash;
}

function anotherOf(allocation: Allocation, at: number): string {
  const short = allocation.kind === 'allocated' ? allocation.another[at] : undefined;
  return short ? thousands(short.votes) : w.shared.dash;
}

function unsplitRow({ unsplit, validVotes }: EuropeanRegion): ListRow {
  return {
    party: { key: 'none', short: w.shared.unsplit, name: w.shared.unsplit },
    name: '',
    votes: thousands(unsplit),
    share: percent(share({ votes: unsplit, valid: validVotes })),
    portion: 0,
    change: w.shared.dash,
    seats: w.shared.dash,
    another: w.shared.dash,
  };
}
