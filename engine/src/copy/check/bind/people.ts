import { OPENS_WITH_THEM } from '../en/people-rules.ts';
import type { Frame } from '../frame.ts';
import type { PersonName } from '../names/entity.ts';
import { peopleIn, personAt, type View } from '../view.ts';

/** Whom `he`, `she` or `who` may be: everybody named in the sentence before a part, then in the last that named somebody. */
export function peopleSpokenOf({ frame, before, earlier, lastPerson }: View, part: number): readonly PersonName[] {
  const here = peopleIn(frame).filter((at) => at < part);
  if (here.length > 0) return here.map((at) => personAt(frame, at)!);
  // `He took 20,491 votes to Ann Bloggs's 20,346`: the next `he` may be whoever that one was, in the paragraph before as well.
  const known = before.some(opensAnew) ? before : [...earlier, ...before];
  const from = known.findLastIndex((each) => peopleIn(each).length > 0);
  const first = known.slice(0, from + 1).findLastIndex(opensAnew);
  const named = known
    .slice(first === -1 ? Math.max(from, 0) : first, from + 1)
    .flatMap((each) => peopleIn(each).map((at) => personAt(each, at)!));
  return [...new Set([...named, ...(lastPerson ? [lastPerson] : [])])];
}

/** Whether a sentence names whom it is about, and does not go on about somebody. */
function opensAnew(frame: Frame): boolean {
  return peopleIn(frame).length > 0 && !OPENS_WITH_THEM.test(frame.line);
}
