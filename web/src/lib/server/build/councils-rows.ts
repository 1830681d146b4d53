import type { ChangeOfControl, Control } from 'countroom/psephology';
import type { ElectoralRecord, RegionRow, Standing } from 'countroom/record';
import type { CouncilColumn, CouncilsRegionPage, RegionCouncilRow } from '#lib/view/councils.ts';
import type { Party } from '#lib/view/party.ts';
import { words } from '#lib/words/en.ts';
import { councilBar, controllerView } from './council-bar.ts';
import { beforeShown } from './council-before.ts';
import { councilParty, councilPath } from './council-common.ts';

const w = words.councils.region;

const COLUMNS = [
  { key: 'council', text: w.columns.council },
  { key: 'up', text: w.columns.up, numeric: true },
  { key: 'before', text: w.columns.before },
  { key: 'bars', text: w.columns.bars, still: true },
  { key: 'after', text: w.columns.after },
  { key: 'margin', text: w.columns.margin, numeric: true },
  { key: 'change', text: w.columns.change },
] as const;

type Sortable = RegionCouncilRow & { readonly sort: Readonly<Record<string, string | number>> };

/** Each council of a region's night: control before and after, the whole council drawn, how near it was. */
export function regionRows(record: ElectoralRecord, rows: readonly RegionRow[]): Sortable[] {
  return rows.map((row) => {
    const { council, up, after } = row;
    const before = beforeShown(row).standing;
    const change = row.change.baseline === 'eve of poll' ? row.change.eveOfPoll : row.change.lastContested;
    const night = composedOn(after) ?? composedOn(before);
    const [controllerBefore, controllerAfter] = [controllerOf(record, before), controllerOf(record, after)];
    const controlBefore = controlName(before, controllerBefore);
    const controlAfter = controlName(after, controllerAfter);
    const changeText = change.kind === 'not held' ? words.councils.notHeld : changeCell(record, change);
    const [bar, barBefore] = [barOf(record, after), barOf(record, before)];
    return {
      council: { text: council.name, href: councilPath(council, night) },
      up: up.seats === undefined ? '—' : String(up.seats),
      ...(bar && { after: bar }),
      ...(barBefore && { before: barBefore }),
      ...(controllerBefore && { controllerBefore }),
      ...(controllerAfter && { controllerAfter }),
      controlBefore,
      controlAfter,
      margin: after.kind === 'held' ? marginText(after.control) : '—',
      change: changeText,
      changed: CHANGED.has(change.kind),
      notes: notesOf(row),
      keys: { up: String(up.seats ?? ''), before: controlBefore, after: controlAfter, margin: marginKey(after) },
      certainty: certaintyText(before, after),
      sort: {
        council: council.name,
        up: up.seats ?? -1,
        before: controlBefore,
        after: controlAfter,
        margin: marginOf(after),
        change: changeText,
      },
    };
  });
}

const CHANGED = new Set(['gain', 'gain from no overall control', 'lose to no overall control']);

/** Sorts by what the address says; an unknown word in it is passed over. */
export function sortedRows(
  rows: readonly Sortable[],
  path: string,
  asked: string | null,
): Pick<CouncilsRegionPage, 'rows' | 'columns'> {
  const typed = asked?.replace(/^-/, '') ?? 'council';
  const key = COLUMNS.some((column) => column.key === typed && column.key !== 'bars') ? typed : 'council';
  const down = key === typed && (asked?.startsWith('-') ?? false);
  const columns = COLUMNS.map((column): CouncilColumn => {
    const current = column.key === key;
    const sorted = current ? { sorted: down ? ('descending' as const) : ('ascending' as const) } : {};
    const href = 'still' in column ? '' : `${path}?sort=${current && !down ? '-' : ''}${column.key}#councils`;
    return { key: column.key, text: column.text, href, ...('numeric' in column && { numeric: true }), ...sorted };
  });
  const ordered = rows.toSorted(
    (a, b) => (down ? -1 : 1) * order(a.sort[key]!, b.sort[key]!) || order(a.sort['council']!, b.sort['council']!),
  );
  return { columns, rows: ordered.map(({ sort: _, ...row }) => row) };
}

function order(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en-GB');
}

/** Who controlled a council by its seats, or by the word of the source where the seats are not held. */
export function controllerOf(record: ElectoralRecord, standing: Standing): Party | undefined {
  return standing.kind === 'not held' ? undefined : controllerView(record, standing.control);
}

function controlName(standing: Standing, controller: Party | undefined): string {
  if (standing.kind === 'not held') return words.councils.notHeld;
  return controller?.short ?? w.noc;
}

function composedOn(standing: Standing): string | undefined {
  return standing.kind === 'not held' ? undefined : standing.composition.date;
}

function barOf(record: ElectoralRecord, standing: Standing) {
  return standing.kind === 'held' ? councilBar(record, '', standing) : undefined;
}

/** `Lab hold`, `LD gain from NOC`, in the words of a results table. */
function changeCell(record: ElectoralRecord, change: ChangeOfControl): string {
  const short = (party: string) => councilParty(record, party).short;
  switch (change.kind) {
    case 'hold':
      return words.councils.wards.hold(short(change.party));
    case 'gain':
      return words.councils.wards.gain(short(change.party), short(change.from));
    case 'gain from no overall control':
      return words.councils.wards.gain(short(change.party), w.noc);
    case 'lose to no overall control':
      return w.lose(short(change.party));
    case 'no overall control, no change':
      return w.noChange;
    case 'new authority':
      return w.newCouncil;
    case 'before not known':
      return words.councils.notHeld;
  }
}

function marginText(control: Control): string {
  return control.kind === 'overall majority' ? String(control.majority) : w.short(control.shortfall);
}

/** As text for the table that is sorted where it stands. */
function marginKey(after: Standing): string {
  return after.kind === 'held' ? String(marginOf(after)) : '';
}

/** Majorities above, shortfalls below, what is not held last. */
function marginOf(standing: Standing): number {
  if (standing.kind !== 'held') return Number.NEGATIVE_INFINITY;
  return standing.control.kind === 'overall majority' ? standing.control.majority : -standing.control.shortfall;
}

/** How sure both compositions are, in a line: `high`, `before low, after medium`. */
function certaintyText(before: Standing, after: Standing): string {
  const [then, now] = [before, after].map((each) => (each.kind === 'held' ? each.composition.certainty : undefined));
  if (!then || !now || then === now) return (then ?? now) ? w.certainty((then ?? now)!) : '';
  return w.certainty(w.certainties(then, now));
}

function notesOf(row: RegionRow): RegionCouncilRow['notes'] {
  const { after, up } = row;
  const before = beforeShown(row).standing;
  return [
    ...(up.cycle === 'all' ? [{ text: words.councils.cycles.all }] : []),
    ...(before.kind !== 'held' ? [{ text: w.seatsBefore, warn: true }] : []),
    ...(after.kind !== 'held' ? [{ text: w.seatsAfter, warn: true }] : []),
  ];
}
