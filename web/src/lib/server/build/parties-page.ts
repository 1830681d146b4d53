import { thousands } from 'countroom/copy';
import {
  countHoldings,
  findRegion,
  holdings,
  lastGeneral,
  partyAt,
  seatsOn,
  type ElectoralRecord,
  type IsoDate,
} from 'countroom/record';
import type { PartiesPage } from '#lib/view/party-page.ts';
import { partyView } from './names.ts';

/** Every party that holds a seat or stood at the last general election: most seats first, then most votes. */
export function partiesPage(record: ElectoralRecord, today: IsoDate): PartiesPage {
  const areas = seatsOn(record, findRegion(record, 'united-kingdom'), today);
  const now = new Map(countHoldings(holdings(record, areas, today)).map(({ party, seats }) => [party, seats]));
  const election = lastGeneral(record, today);
  const stood = [...record.contests(election.id).values()].flatMap((contest) =>
    contest.candidacies.map((each) => each.party),
  );
  const ids = [...new Set([...now.keys(), ...stood])].filter((id) => record.parties().has(id));
  const rows = ids.map((id) => ({ id, seats: now.get(id) ?? 0, at: partyAt(record, id, election) }));
  const year = election.polledOn.slice(0, 4);
  return {
    year,
    lede: `${rows.length} parties hold a seat today or stood at the general election of ${year}, independents counted as one.`,
    rows: rows
      .toSorted((a, b) => b.seats - a.seats || (b.at?.votes ?? 0) - (a.at?.votes ?? 0) || (a.id < b.id ? -1 : 1))
      .map(({ id, seats, at }) => ({
        party: partyView(record, id),
        href: `/party/${id}`,
        now: String(seats),
        candidates: at ? thousands(at.candidates) : '—',
        votes: at ? thousands(at.votes) : '—',
      })),
  };
}
