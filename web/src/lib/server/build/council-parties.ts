import { listed, netChange, notHeldWords, shortDate } from 'countroom/copy';
import type { Baselines, CouncilOn, ElectoralRecord, IsoDate, NotHeld, PartyId, SeatChanges } from 'countroom/record';
import type { BaselinesView, CouncilNightPage, CouncilPartyRow } from '#lib/view/council.ts';
import { words } from '#lib/words/en.ts';
import { beforeShown } from './council-before.ts';
import { afterColon, councilParty, councilPath } from './council-common.ts';

const w = words.councils;
const figure = (value: number | undefined) => (value === undefined ? '—' : String(value));

type Table = Pick<CouncilNightPage, 'parties' | 'partiesCaption' | 'beforeHeading' | 'partyNotes' | 'total'>;

/** Seats by party around a poll: before, defended, won, changed, after. What is not held is a dash and is said under the table. */
export function partyTable(record: ElectoralRecord, answer: CouncilOn): Table {
  const eve = answer.baselines.eveOfPoll;
  const last = answer.baselines.lastContested;
  const used = eve.kind === 'held' ? eve : last.kind === 'held' ? last : undefined;
  const change = new Map(used?.parties.map((each) => [each.party, each.change]));
  const shown = beforeShown(answer);
  const rows = answer.parties.map((line): CouncilPartyRow => ({
    party: councilParty(record, line.party),
    before: figure(shown.seatsOf(line)),
    defending: figure(line.defending),
    won: figure(line.won),
    change: change.has(line.party) ? netChange(change.get(line.party)!) : '—',
    after: figure(line.after),
  }));
  const { after, up } = answer;
  const before = shown.standing;
  return {
    parties: rows,
    beforeHeading: shown.baseline === 'eve of poll' ? w.party.before : w.lastTime,
    partiesCaption: `${w.party.heading}, ${answer.council.name}, ${shortDate(answer.night)}`,
    total: {
      before: before.kind === 'held' ? String(before.control.total) : '—',
      defending: '',
      won: figure(up.seats),
      change: '',
      after: after.kind === 'held' ? String(after.control.total) : figure(up.total),
    },
    partyNotes: partyNotes(answer, used),
  };
}

function partyNotes({ defending }: CouncilOn, used: SeatChanges | undefined): string[] {
  return [
    used ? w.party.baseline(baselineName(used)) : w.party.noBaseline,
    ...(defending.kind === 'not held' ? [`${w.party.defending}: ${afterColon(notHeldWords(defending))}`] : []),
  ];
}

function baselineName({ baseline, on }: SeatChanges): string {
  return baseline === 'eve of poll' ? w.baselines.eveName(days(on)) : w.baselines.lastName(days(on));
}

const days = (on: readonly IsoDate[]) => listed(on.map(shortDate));

/** Both baselines side by side, each named, with what each leaves out and the seats that make the difference. */
export function baselinesView(record: ElectoralRecord, answer: CouncilOn): BaselinesView {
  const { lastContested, eveOfPoll, lastHeld, seats } = answer.baselines;
  // Where the eve of poll is not held, the composition held last before it stands in its place under its own day.
  const before = lastHeld ?? eveOfPoll;
  const parties = [
    ...new Set(
      [lastContested, before].flatMap((each) => (each.kind === 'held' ? each.parties.map(({ party }) => party) : [])),
    ),
  ];
  const order = new Map(answer.parties.map(({ party }, index) => [party, index]));
  return {
    lastHeading: heading(w.baselines.last, lastContested),
    eveHeading: lastHeld ? w.baselines.sinceHeld(days(lastHeld.on)) : heading(w.baselines.eve, eveOfPoll),
    rows: parties
      .toSorted((a, b) => (order.get(a) ?? parties.length) - (order.get(b) ?? parties.length))
      .map((party) => ({
        party: councilParty(record, party),
        last: changeOf(lastContested, party),
        eve: changeOf(before, party),
      })),
    notes: [
      ...notesOn(lastContested, w.baselines.last),
      ...notesOn(eveOfPoll, w.baselines.eve),
      ...(lastHeld ? notesOn(lastHeld, w.baselines.sinceHeld(days(lastHeld.on))) : []),
    ],
    seats: seats.map((seat) => ({
      ward: { text: seat.ward, href: councilPath(answer.council, answer.night, seat.slug) },
      text: w.baselines.between(seat.candidate, shortDate(seat.wonOn), seat.how),
      from: councilParty(record, seat.wonFor),
      to: councilParty(record, seat.now),
    })),
    seatsNote: betweenNote(record, answer.baselines),
  };
}

function heading(name: string, changes: SeatChanges | NotHeld): string {
  return changes.kind === 'held' ? `${name}, ${days(changes.on)}` : name;
}

function changeOf(changes: SeatChanges | NotHeld, party: PartyId): string {
  if (changes.kind !== 'held') return '—';
  const found = changes.parties.find((each) => each.party === party);
  return found ? netChange(found.change) : '0';
}

function notesOn(changes: SeatChanges | NotHeld, name: string): string[] {
  if (changes.kind === 'not held') return [`${name}: ${afterColon(notHeldWords(changes))}`];
  const { left, byElectionSeats, compared } = changes;
  return [
    ...(left.length > 0 ? [w.baselines.left(name, compared, listed(left.map(({ ward }) => ward)))] : []),
    ...(byElectionSeats > 0 ? [w.baselines.byElections(byElectionSeats)] : []),
  ];
}

/** By party, what lies between the two baselines beyond the seats that are named. */
function betweenNote(record: ElectoralRecord, { between, seats }: Baselines): string {
  if (!between || between.length === 0) return between ? w.baselines.same : '';
  const moves = between.map(({ party, more }) => `${councilParty(record, party).short} ${netChange(more)}`);
  return w.baselines.moved(listed(moves), seats.length);
}
