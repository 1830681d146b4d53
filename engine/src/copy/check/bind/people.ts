import type { PersonName } from '../names/entity.ts';
import { peopleIn, personAt, type View } from '../view.ts';

/** Whom `he`, `she` or `who` may be: everybody named in the sentence before a part, then in the last that named somebody. */
export function peopleSpokenOf({ frame, before, lastPerson }: View, part: number): readonly PersonName[] {
  const here = peopleIn(frame).filter((at) => at < part);
  if (here.length > 0) return here.map((at) => personAt(frame, at)!);
  const last = before.findLast((each) => peopleIn(each).length > 0);
  const named = last ? peopleIn(last).map((at) => personAt(last, at)!) : [];
  return [...new Set([...named, ...(lastPerson ? [lastPerson] : [])])];
}
