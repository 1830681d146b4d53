import { ImportRefused } from '../import/findings.ts';
import { countedOn, upOn } from '../local/night.ts';
import { aroundPoll, minus, tally, type Given } from '../local/around-poll.ts';
import { standingsOn } from '../local/given.ts';
import { compositionsOf, councils, nightOf } from '../local/local.ts';
import { controlOf, sizeOf, standingOf } from '../local/seats.ts';
import type { Composition, Council } from '../local/types.ts';
import { openPack } from '../pack.ts';
import { openRecord, type ElectoralRecord } from '../record.ts';
import type { Check } from './check.ts';
import type { PackTables } from './pack-tables.ts';

const SLIPS = 'local/slips.csv';
const NIGHTS = ['2016-05-05', '2022-05-05', '2023-05-04'];
const FILES = [
  'local/councils.csv',
  ...['local', 'share-alike/local'].flatMap((folder) => [`${folder}/compositions.csv`, `${folder}/controls.csv`]),
  'share-alike/local/nights.csv',
  ...['share-alike/local/results/2016-05-05', 'local/results/2022-05-05'].flatMap((folder) => [
    `${folder}/wards.csv`,
    `${folder}/candidacies.csv`,
  ]),
];

/** Two figures of one council that should be one: what is printed, and what was found. */
interface Difference {
  readonly council: Council;
  readonly date: string;
  readonly what: string;
  readonly printed: string;
  readonly found: string;
}

/**
 * Every council of the nights of 2016, 2022 and 2023: seats by party come to the printed size and bear out the printed control; before and
 * change come to after; what the wards elected is the whole of a council all of whose seats were up, and no more than the seats of any.
 * Every difference is listed with its reason, and a listed one that is none fails too.
 */
export const councilsReconcile: Check = (pack) => {
  const missing = FILES.filter((file) => pack.texts.read(file) === undefined);
  if (missing.length > 0) throw new ImportRefused(missing.map((file) => `${file}: the file is missing.`));
  const record = openRecord(openPack(pack.texts));
  const all = [...councils(record).values()];
  const nights = NIGHTS.flatMap((night) => all.flatMap((council) => nightDifferences(record, council, night) ?? []));
  const compositions = all.flatMap((council) => compositionsOf(record, council)).filter(({ label }) => label !== 'later');
  const differences = [...compositions.flatMap(compositionDifferences), ...nights.flatMap(({ found }) => found)];
  return {
    title: 'Councils before and after a poll reconcile with what was won',
    sum: `${compositions.length} compositions and ${nights.length} councils at a poll, ${differences.length} differences, each with its reason`,
    failures: compare(pack, differences),
  };
};

function compositionDifferences(composition: Composition): readonly Difference[] {
  const { council, date, label, total } = composition;
  const standing = standingOf(composition);
  if (standing.kind !== 'held') return [];
  const about = { council, date };
  const size = sizeOf(composition);
  const differs = total !== undefined && total !== size;
  const { printed } = standing;
  return [
    ...(differs ? [{ ...about, what: `size ${label}`, printed: String(total), found: String(size) }] : []),
    ...(printed && !printed.agrees
      ? [{ ...about, what: `control ${label}`, printed: composition.printed!.control, found: partyOf(controlOf(standing)) }]
      : []),
  ];
}

function partyOf(control: ReturnType<typeof controlOf>): string {
  return control?.kind === 'overall majority' ? control.party : 'none';
}

/** What does not fit at a council's ordinary poll; nothing where it had none or its seats afterwards are not held. */
function nightDifferences(
  record: ElectoralRecord,
  council: Council,
  night: string,
): { readonly found: readonly Difference[] } | undefined {
  const stated = nightOf(record, council, night);
  const up = upOn(record, council, night);
  if (!stated || up.cycle === 'by-election') return undefined;
  const wards = (countedOn(record, night).get(council.gss) ?? []).map((ward) => ({ ...ward, gains: [] }));
  const given: Given = { night, up, ...standingsOn(record, council, night), wards };
  if (given.after.kind !== 'held') return undefined;
  const about = { council, date: night };
  const cycle = stated.seatsUp !== up.cycle ? [{ ...about, what: 'seats up', printed: stated.seatsUp, found: up.cycle }] : [];
  return { found: [...cycle, ...sizeChanged(given, about), ...wardDifferences(given, about), ...defenceDifferences(given, about)] };
}

type About = Pick<Difference, 'council' | 'date'>;

/** Another size than before needs a printed change of boundaries, or a reason. */
function sizeChanged({ up, before, lastTime, after }: Given, about: About): readonly Difference[] {
  if (up.boundaryChange || after.kind !== 'held') return [];
  const now = sizeOf(after.composition);
  return [before, lastTime].flatMap((standing) => {
    if (standing.kind !== 'held' || sizeOf(standing.composition) === now) return [];
    const { composition } = standing;
    return [{ ...about, what: `size since ${composition.date}`, printed: String(sizeOf(composition)), found: String(now) }];
  });
}

/** What the wards elected beside the seats afterwards: the same where all were up, and never more. */
function wardDifferences(given: Given, about: About): readonly Difference[] {
  const { wards, up, after } = given;
  if (wards.length === 0 || up.system === 'STV' || after.kind !== 'held') return [];
  const { columnOf, carried } = aroundPoll(given);
  if (up.cycle !== 'all') return carried ? [] : [{ ...about, what: 'seats won', printed: 'fewer after', found: 'more won' }];
  const won = tally(wards.flatMap(({ elected }) => elected.map(({ party }) => ({ party, seats: 1 }))), columnOf);
  const seats = tally(after.composition.seats, columnOf);
  const parties = [...minus(seats, won)].flatMap(([party, more]) => (more === 0 ? [] : [party])).toSorted();
  const shown = (sums: ReadonlyMap<string, number>) => parties.map((party) => `${party} ${sums.get(party) ?? 0}`).join(' ');
  return parties.length === 0 ? [] : [{ ...about, what: 'seats won', printed: shown(seats), found: shown(won) }];
}

/** Seats defended on the eve of poll come to the seats up, with those that were empty. */
function defenceDifferences(given: Given, about: About): readonly Difference[] {
  const { before, after, up } = given;
  if (before.kind !== 'held' || after.kind !== 'held' || up.boundaryChange) return [];
  const { defending } = aroundPoll(given);
  if (defending.kind === 'not held') return [{ ...about, what: 'seats defended', printed: 'none', found: defending.why }];
  const defended = [...defending.seats.values()].reduce((sum, seats) => sum + seats, before.composition.vacant - after.composition.vacant);
  return defended === up.seats ? [] : [{ ...about, what: 'seats defended', printed: String(up.seats), found: String(defended) }];
}

function compare(pack: PackTables, differences: readonly Difference[]): readonly string[] {
  const slips = pack.by(SLIPS, 'council', 'date', 'what');
  const used = new Set<string>();
  const failures = differences.flatMap(({ council, date, what, printed, found }) => {
    const slip = slips.get(`${council.gss} ${date} ${what}`)?.[0];
    if (!slip) return [`${council.name} (${council.gss}) on ${date}, ${what}: printed ${printed}, found ${found}; list it in ${SLIPS} with its reason.`];
    used.add(slip.at);
    const same = slip.cell('printed') === printed && slip.cell('found') === found;
    return [
      ...(same ? [] : [`${slip.at}: ${council.name}, ${what}: printed ${printed}, found ${found}, and the list says otherwise.`]),
      ...(slip.cell('reason') === '' ? [`${slip.at}: a difference needs its reason.`] : []),
    ];
  });
  const idle = pack.table(SLIPS).filter((row) => !used.has(row.at));
  return [...failures, ...idle.map((row) => `${row.at}: ${row.cell('council')} on ${row.cell('date')}, ${row.cell('what')}: nothing differs here.`)];
}
