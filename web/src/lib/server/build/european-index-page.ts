import { lastSeatSentence, longDate, percent } from 'countroom/copy';
import { turnout } from 'countroom/psephology';
import {
  electedInOrder,
  europeanElections,
  europeanRegions,
  europeanSeats,
  type ElectoralRecord,
} from 'countroom/record';
import type { EuropeanIndexPage } from '#lib/view/european.ts';
import type { Frame } from '#lib/view/frame.ts';
import { words } from '#lib/words/en.ts';
import { europeanPath, heldInNorthernIreland, NORTHERN_IRELAND } from './european-question.ts';
import { europeanStvPage } from './european-stv-page.ts';
import { electionFrame, filesOf } from './lists-common.ts';
import { partyView } from './names.ts';

const w = words.systems.european;

/** Every election to the European Parliament that is held, newest first: seats of all regions, then region by region. */
export function europeanIndexPage(record: ElectoralRecord): EuropeanIndexPage {
  return {
    lede: w.lede,
    elections: europeanElections(record)
      .toReversed()
      .map((election) => electionView(record, election)),
    downloads: filesOf('/europarl', []),
  };
}

export function europeanIndexFrame(record: ElectoralRecord, home: string): Frame {
  return electionFrame(record, home, {
    about: { text: w.index, href: '/europarl' },
    stamp: w.index,
    text: w.gb,
    files: ['european/regions.csv', 'european/votes.csv', 'european/northern-ireland.csv'],
  });
}

function electionView(record: ElectoralRecord, election: string): EuropeanIndexPage['elections'][number] {
  const day = election.slice('europarl.'.length);
  const seats = [...europeanSeats(record, election)].map(([party, of]) => ({
    party: partyView(record, party),
    seats: of,
  }));
  const regions = europeanRegions(record, election).toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const total = regions.reduce((sum, each) => sum + each.seats, 0);
  return {
    id: election.replaceAll('.', '-'),
    heading: longDate(day),
    note: w.seatsOf(total, regions.length),
    seats,
    caption: w.seatsCaption(longDate(day)),
    rows: [
      ...regions.map((region) => ({
        region: { text: region.name, href: europeanPath(region.slug, day) },
        seats: String(region.seats),
        order: electedInOrder(region).map(({ party }) => partyView(record, party)),
        turnout: percent(turnout({ valid: region.validVotes, electorate: region.electorate })),
        last: lastSeatSentence(region.allocation, region.lists, record.parties()),
      })),
      ...(heldInNorthernIreland(record, election) ? [northernIreland(record, election)] : []),
    ],
  };
}

function northernIreland(
  record: ElectoralRecord,
  election: string,
): EuropeanIndexPage['elections'][number]['rows'][number] {
  const { elected } = europeanStvPage(record, election);
  return {
    region: { text: w.ni, href: europeanPath(NORTHERN_IRELAND, election.slice('europarl.'.length)) },
    seats: String(elected.length),
    order: elected.map(({ party }) => party),
    turnout: words.systems.shared.dash,
    last: w.stv.short,
  };
}
