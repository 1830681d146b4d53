import { aroundPoll, minus, tally, type Given } from '../local/around-poll.ts';
import { standingsOn } from '../local/given.ts';
import { nightOf } from '../local/local.ts';
import { countedOn, upOn } from '../local/night.ts';
import { controlOf, sizeOf, standingOf } from '../local/seats.ts';
import type { Composition, Council } from '../local/types.ts';
import type { ElectoralRecord } from '../record.ts';

/** Two figures of one council that should be one: what is printed, and what was found. */
export interface Difference {
  readonly council: Council;
  readonly date: string;
  readonly what: string;
  readonly printed: string;
  readonly found: string;
}

/** What does not fit in one composition: its size and its control, as printed. */
export function compositionDifferences(composition: Composition): readonly Difference[] {
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
      ? [
          {
            ...about,
            what: `control ${label}`,
            printed: composition.printed!.control,
            found: partyOf(controlOf(standing)),
          },
        ]
      : []),
  ];
}

function partyOf(control: ReturnType<typeof controlOf>): string {
  return control?.kind === 'overall majority' ? control.party : 'none';
}

/** What does not fit at a council's ordinary poll; nothing where it had none or its seats afterwards are not held. */
export function nightDifferences(
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
  const cycle =
    stated.seatsUp !== up.cycle ? [{ ...about, what: 'seats up', printed: stated.seatsUp, found: up.cycle }] : [];
  return {
    found: [
      ...cycle,
      ...sizeChanged(given, about),
      ...wardDifferences(given, about),
      ...defenceDifferences(given, about),
    ],
  };
}

type About = Pick<Difference, 'council' | 'date'>;

/** Another size than before needs a printed change of boundaries, or a reason. */
function sizeChanged({ up, before, lastTime, after }: Given, about: About): readonly Difference[] {
  if (up.boundaryChange || after.kind !== 'held') return [];
  const now = sizeOf(after.composition);
  return [before, lastTime].flatMap((standing) => {
    if (standing.kind !== 'held' || sizeOf(standing.composition) === now) return [];
    const { composition } = standing;
    return [
      { ...about, what: `size since ${composition.date}`, printed: String(sizeOf(composition)), found: String(now) },
    ];
  });
}

/** What the wards elected beside the seats afterwards: the same where all were up, and never more. */
function wardDifferences(given: Given, about: About): readonly Difference[] {
  const { wards, up, after } = given;
  if (wards.length === 0 || up.system === 'STV' || after.kind !== 'held') return [];
  const { columnOf, carried } = aroundPoll(given);
  if (up.cycle !== 'all')
    return carried ? [] : [{ ...about, what: 'seats won', printed: 'fewer after', found: 'more won' }];
  const won = tally(
    wards.flatMap(({ elected }) => elected.map(({ party }) => ({ party, seats: 1 }))),
    columnOf,
  );
  const seats = tally(after.composition.seats, columnOf);
  const parties = [...minus(seats, won)].flatMap(([party, more]) => (more === 0 ? [] : [party])).toSorted();
  const shown = (sums: ReadonlyMap<string, number>) =>
    parties.map((party) => `${party} ${sums.get(party) ?? 0}`).join(' ');
  return parties.length === 0 ? [] : [{ ...about, what: 'seats won', printed: shown(seats), found: shown(won) }];
}

/** Seats defended on the eve of poll come to the seats up, with those that were empty. */
function defenceDifferences(given: Given, about: About): readonly Difference[] {
  const { before, after, up } = given;
  if (before.kind !== 'held' || after.kind !== 'held' || up.boundaryChange) return [];
  const { defending } = aroundPoll(given);
  if (defending.kind === 'not held')
    return [{ ...about, what: 'seats defended', printed: 'none', found: defending.why }];
  const defended = [...defending.seats.values()].reduce(
    (sum, seats) => sum + seats,
    before.composition.vacant - after.composition.vacant,
  );
  return defended === up.seats
    ? []
    : [{ ...about, what: 'seats defended', printed: String(up.seats), found: String(defended) }];
}
