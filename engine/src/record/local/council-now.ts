import { addDays } from '../dates.ts';
import type { ElectoralRecord } from '../record.ts';
import type { IsoDate } from '../types.ts';
import { administrationOn } from './administrations.ts';
import type { CouncilNow, Standing } from './answers.ts';
import { creditsOf } from './credits.ts';
import { historyOf } from './from-wards.ts';
import { cycleOf } from './local.ts';
import { nightsOf } from './nights-of.ts';
import { seatArithmetic } from './seat-arithmetic.ts';
import { standingOf } from './seats.ts';
import type { Composition, Council } from './types.ts';

/**
 * A council on any day: the composition held last on or before it, with its own date and label, control and coalition arithmetic from its
 * seats, who ran it, and the nights held before and after.
 *
 * Unit: seats.
 */
export function councilNow(record: ElectoralRecord, council: Council, on: IsoDate): CouncilNow {
  const history = historyOf(record, council);
  const standing = standingOn(history, on);
  const administration = administrationOn(record, council, on);
  const nights = nightsOf(record, council);
  const lastNight = nights.findLast((night) => night <= on);
  const nextNight = nights.find((night) => night > on);
  const cycle = cycleHeld(record, council);
  const shown = standing.kind === 'not held' ? [] : standing.composition.cites;
  const cites = [...shown, ...(administration ? [administration.cite] : []), ...(cycle ? [cycle.cite] : [])];
  return {
    council,
    on,
    standing,
    ...(cycle && { cycle }),
    ...(lastNight && { lastNight }),
    ...(nextNight && { nextNight }),
    arithmetic: seatArithmetic(standing, administration),
    ...(administration && { administration }),
    history,
    nights,
    credits: creditsOf(record, cites),
  };
}

/** The last composition whose seats are held, on or before a day. */
function standingOn(history: readonly Composition[], on: IsoDate): Standing {
  const known = history.filter(({ seats, certainty }) => seats.length > 0 && certainty !== 'partial');
  const last = known.findLast((each) => dayOf(each) <= on);
  if (last) return standingOf(last);
  const nearest = history.find(({ date }) => date > on);
  return { kind: 'not held', why: 'composition', on, ...(nearest && { nearest }) };
}

/** The council of the eve of poll is that of the day before it; the day of the poll ends with the council elected. */
function dayOf({ date, label }: Composition): IsoDate {
  return label === 'eve of poll' ? addDays(date, -1) : date;
}

const CYCLES = { all_out: 'all', halves: 'half', thirds: 'third' } as const;

function cycleHeld(record: ElectoralRecord, council: Council): CouncilNow['cycle'] {
  const held = cycleOf(record, council);
  const cycle = held && CYCLES[held.cycle as keyof typeof CYCLES];
  return cycle && { cycle, asOf: held.asOf, cite: held.cite };
}
