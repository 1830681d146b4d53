import { slugOf } from '../../../record/index.ts';
import type { Office } from '../polls/offices.ts';
import { personAt, type View } from '../view.ts';

export type OfficeCandidate = Office['candidacies'][number];

/** Who was elected, where it is held. */
export function elected({ candidacies }: Office): OfficeCandidate | undefined {
  return candidacies.find((each) => each.elected);
}

const familyOf = (name: string) => slugOf(name).split('-').at(-1);

/** A person of the text among those who stood: by the whole name, or by the family name where nobody else has it. */
export function standsAs({ frame }: View, part: number, { candidacies }: Office): readonly OfficeCandidate[] {
  const person = personAt(frame, part);
  if (!person) return [];
  const exact = candidacies.filter(({ candidate }) => slugOf(candidate) === slugOf(person.name));
  if (exact.length > 0) return exact;
  const family = candidacies.filter(({ candidate }) => familyOf(candidate) === familyOf(person.name));
  return family.length === 1 ? family : [];
}
