import type { ElectoralRecord } from '../record.ts';
import type { IsoDate } from '../types.ts';
import type { Standing } from './answers.ts';
import type { Given } from './around-poll.ts';
import { compositionOnNight } from './from-wards.ts';
import { compositionAt, compositionsOf } from './local.ts';
import { upOn } from './night.ts';
import { lastFought } from './polls.ts';
import { standingOf } from './seats.ts';
import type { Composition, Council } from './types.ts';
import type { WardOn } from './ward-answers.ts';
import { wardsOfCouncil } from './ward-on.ts';

/** What is held of a council around a night: before on both baselines, after, and the wards. */
export function givenOn(record: ElectoralRecord, council: Council, night: IsoDate): Given {
  const wards = wardsOfCouncil(record, council, night);
  const up = upOn(record, council, night);
  return {
    night,
    up: { ...up, boundaryChange: up.boundaryChange || mostlyNew(wards) },
    ...standingsOn(record, council, night),
    wards,
  };
}

/** Where no source notes new boundaries, wards that were not there when these seats were fought last do. */
function mostlyNew(wards: readonly WardOn[]): boolean {
  return wards.filter(({ lastNotHeld }) => lastNotHeld?.why === 'new wards').length * 2 > wards.length;
}

/** The council before a poll on both baselines, and after it. */
export function standingsOn(
  record: ElectoralRecord,
  council: Council,
  night: IsoDate,
): Pick<Given, 'before' | 'lastTime' | 'after'> {
  const { newCouncil } = upOn(record, council, night);
  return {
    before: newCouncil ? NEW : eveOf(record, council, night),
    lastTime: newCouncil ? NEW : lastTimeOf(record, council, night),
    after: afterOf(record, council, night),
  };
}

const NEW: Standing = { kind: 'not held', why: 'new council' };

function eveOf(record: ElectoralRecord, council: Council, night: IsoDate): Standing {
  const eve = compositionAt(record, council, night, 'eve of poll');
  if (eve) return standingOf(eve);
  return missing(
    compositionsOf(record, council).findLast(({ date }) => date < night),
    night,
  );
}

function afterOf(record: ElectoralRecord, council: Council, night: IsoDate): Standing {
  const after = compositionOnNight(record, council, night);
  if (after) return standingOf(after);
  return missing(
    compositionsOf(record, council).find(({ date }) => date > night),
    night,
  );
}

function lastTimeOf(record: ElectoralRecord, council: Council, night: IsoDate): Standing {
  const polls = lastFought(council, night);
  const found = polls.flatMap((poll) => compositionOnNight(record, council, poll) ?? [])[0];
  return found ? standingOf(found) : missing(undefined, polls[0] ?? night);
}

function missing(nearest: Composition | undefined, on: IsoDate): Standing {
  return { kind: 'not held', why: 'composition', on, ...(nearest && { nearest }) };
}
