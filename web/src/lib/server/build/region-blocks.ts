import {
  capital,
  differenceSentence,
  majorityPercent,
  netChange,
  partyWords,
  shortDate,
  thousands,
  regionWords,
} from 'countroom/copy';
import {
  areaKey,
  asListed,
  countElected,
  countHoldings,
  marginOf,
  onceForEach,
  type Difference,
  type ElectoralRecord,
  type Holding,
  type Margin,
  type MatrixCell,
  type Region,
} from 'countroom/record';
import type { Holdings } from '#lib/view/holdings.ts';
import type { Matrix } from '#lib/view/matrix.ts';
import type { Change, CloseSeat, MarginStrip, SeatCell } from '#lib/view/seats.ts';
import { holderView, partyView, seatLink } from './names.ts';
import { contestWorking } from './working-links.ts';

/** The bar: seats by party now and at the last election. */
export function holdingsBlock(
  record: ElectoralRecord,
  region: Region,
  held: readonly Holding[],
  on: string,
  query: string,
): Holdings {
  const { general, atDissolution } = held[0]!;
  const now = new Map(countHoldings(held).map(({ party, seats }) => [party, seats]));
  const before = new Map(countElected(held).map(({ party, seats }) => [party, seats]));
  const year = general.polledOn.slice(0, 4);
  const order = asListed(record, countHoldings(held)).map(({ party }) => party);
  const parties = [...order, ...[...before.keys()].filter((party) => !now.has(party))];
  const day = shortDate(atDissolution ?? on);
  return {
    total: held.length,
    majority: Math.floor(held.length / 2) + 1,
    nowLabel: atDissolution ? `at dissolution, ${day}` : day,
    beforeLabel: `${year} election`,
    caption: `Seats held in ${regionWords(region)} on ${day} and at the ${year} election`,
    working: `/${region.id}/working${query}`,
    parties: parties.map((party) => {
      const [seats, then] = [now.get(party) ?? 0, before.get(party) ?? 0];
      return {
        party: holderView(record, party),
        now: seats,
        before: then,
        change: netChange(seats - then),
        vacant: party === 'vacant',
      };
    }),
  };
}

/** The strip: safest for the largest party first, through the closest, to the safest for the others; `cells` are the seats in words, in the order of the holdings. */
export function stripBlock(record: ElectoralRecord, held: readonly Holding[], cells: readonly SeatCell[]): MarginStrip {
  const { order, ...around } = stripOrder(record, held);
  return { ...around, cells: order.map((at) => cells[at]!) };
}

/** In which order the holdings stand in the strip, and what is said around it. */
const stripOrder = onceForEach((record: ElectoralRecord, held: readonly Holding[]) => {
  const largest = countElected(held)[0]!.party;
  const margins = held.map((holding, at) => {
    const margin = marginAtGeneral(record, holding);
    const signed = margin && (margin.winner.party === largest ? 1 : -1) * shareOf(margin);
    return { area: holding.area, at, margin, signed };
  });
  const sorted = margins.filter((each) => each.margin).toSorted((a, b) => b.signed! - a.signed!);
  const waiting = margins.filter((each) => !each.margin);
  const end = (each: (typeof sorted)[number] | undefined) =>
    each ? `${each.area.name} ${majorityPercent(each.margin!.share)}` : '';
  const adjective = partyWords(record.parties().get(largest)!).adjective;
  return {
    order: [...sorted, ...waiting].map(({ at }) => at),
    majority: Math.floor(held.length / 2) + 1,
    explains: `from the safest ${adjective} through the closest to the safest of the others; outlined where the holder has changed since`,
    from: end(sorted[0]),
    to: end(sorted.at(-1)),
  };
});

function shareOf(margin: Margin): number {
  return Number(margin.share.num) / Number(margin.share.den);
}

/** The seats of a region in words, in the order of their holdings. */
export function seatCells(record: ElectoralRecord, held: readonly Holding[], query: string): SeatCell[] {
  return held.map((holding) => ({ ...seatInWords(record, holding), href: seatLink(holding.area, query).href }));
}

function marginAtGeneral(record: ElectoralRecord, { general, area }: Holding): Margin | undefined {
  return marginOf(record.contests(general.id).get(areaKey(area)));
}

const seatInWords = onceForEach((record: ElectoralRecord, holding: Holding): Omit<SeatCell, 'href'> => {
  const margin = marginAtGeneral(record, holding);
  const party = holderView(record, holding.party, holding.state);
  const won = margin
    ? `, majority ${thousands(margin.majority)} over ${partyView(record, margin.runnerUp.party).name}`
    : '';
  const changed =
    holding.state === 'held' && holding.electedParty !== undefined && holding.party !== holding.electedParty;
  const elected = changed ? `; elected ${partyView(record, holding.electedParty!).name}` : '';
  return {
    label: holding.area.label,
    title: `${holding.area.name}: ${party.name}${elected}${won}`,
    party: party.key,
    changed,
    vacant: holding.state === 'vacant',
  };
});

/** One line for each dated difference, with the arrow from the losing to the gaining party. */
export function changeRow(record: ElectoralRecord, difference: Difference, query: string): Change {
  const { date, area, kind, certainty } = difference;
  const to = kind === 'vacancy' ? undefined : difference.to;
  return {
    date,
    dateText: certainty === 'exact' ? shortDate(date) : `about ${shortDate(date)}`,
    seat: seatLink(area, query),
    text: capital(differenceSentence(difference, record.parties())),
    from: partyView(record, difference.from),
    to: kind === 'vacancy' ? holderView(record, 'vacant') : to ? partyView(record, to) : undefined,
  };
}

/** The smallest majorities of the last general election. */
export function closestBlock(record: ElectoralRecord, margins: readonly Margin[], query: string): CloseSeat[] {
  return margins.map(({ area, contest, winner, runnerUp, majority, share }) => ({
    working: contestWorking(contest),
    seat: seatLink(area, query),
    holder: partyView(record, winner.party),
    second: partyView(record, runnerUp.party),
    majority: thousands(majority),
    majorityShare: majorityPercent(share),
  }));
}

/** Winner by runner-up, with the sums; a cell leads to the seat list filtered to it. */
export function matrixBlock(
  record: ElectoralRecord,
  cells: readonly MatrixCell[],
  caption: string,
  path: string,
): Matrix {
  const total = (pick: (cell: MatrixCell) => string, party: string) =>
    cells.filter((cell) => pick(cell) === party).reduce((sum, cell) => sum + cell.seats.length, 0);
  const parties = (pick: (cell: MatrixCell) => string) =>
    [...new Set(cells.map(pick))].toSorted((a, b) => total(pick, b) - total(pick, a) || (a < b ? -1 : 1));
  const seconds = parties((cell) => cell.runnerUp);
  return {
    caption,
    seconds: seconds.map((party) => partyView(record, party)),
    rows: parties((cell) => cell.holder).map((holder) => ({
      holder: partyView(record, holder),
      cells: seconds.map((second) => {
        const cell = cells.find((each) => each.holder === holder && each.runnerUp === second);
        const join = path.includes('?') ? '&' : '?';
        return cell
          ? { count: cell.seats.length, href: `${path}${join}held=${holder}&second=${second}#seats` }
          : { count: 0 };
      }),
      total: total((cell) => cell.holder, holder),
    })),
  };
}
