import { generals, RECORD_BEGINS, type Election } from '../../../record/index.ts';
import { agrees, type Moment } from '../figures/moment.ts';
import { THEN } from '../en/times.ts';
import type { View } from '../view.ts';
import { framesBehind, isOfAnotherYear, looksBackAt, momentsNear } from './moments.ts';

/** General elections that the sentence may speak of, the likeliest first. */
export function electionsNear(view: View, part: number): readonly Election[] {
  const all = generals(view.record).filter(({ polledOn }) => polledOn >= '2010');
  const held = all.filter(({ polledOn }) => view.date === undefined || polledOn <= view.date);
  const known = (moment: Moment) => all.some(({ polledOn }) => agrees(moment, polledOn));
  if (isOfAnotherYear(view.frame, part, known, undefined)) return [];
  const then = THEN.test(view.frame.line) ? view.earlier.toReversed() : [];
  for (const frame of [view.frame, ...then, ...framesBehind(view)]) {
    for (const moment of momentsNear(frame, frame === view.frame ? part : frame.parts.length - 1)) {
      const found = [held, all]
        .map((of) => of.filter(({ polledOn }) => agrees(moment, polledOn)))
        .find((of) => of.length > 0);
      // What a sentence before it named may have been left behind.
      if (!found) continue;
      const only = frame === view.frame || found.every(({ polledOn }) => looksBackAt(view, polledOn));
      return only ? found : [...new Set([...found, ...held.slice(-1)])];
    }
  }
  return held.toReversed().slice(0, view.date === undefined ? held.length : 1);
}

/** As `electionsNear`, with those before the record begins, of which the totals of countries are held; the last one may be meant beside. */
export function electionsSince1918(view: View, part: number): readonly Election[] {
  const old = oldElectionsNear(view, part);
  const near = electionsNear(view, part);
  if (old.length === 0 || near.length > 0) return [...old, ...near];
  const last = generals(view.record).findLast(({ polledOn }) => view.date === undefined || polledOn <= view.date);
  return [...old, ...(last ? [last] : [])];
}

/** General elections before the record begins that the sentence names, or the one before it of the paragraph. */
function oldElectionsNear(view: View, part: number): readonly Election[] {
  const old = generals(view.record).filter(({ polledOn }) => polledOn < RECORD_BEGINS);
  const behind = THEN.test(view.frame.line) ? view.earlier.toReversed() : view.before.slice(-1);
  for (const frame of [view.frame, ...behind]) {
    const [nearest] = momentsNear(frame, frame === view.frame ? part : frame.parts.length - 1);
    if (nearest?.year !== undefined) return old.filter(({ polledOn }) => agrees(nearest, polledOn));
  }
  return [];
}
