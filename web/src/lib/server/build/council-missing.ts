import { notHeldWords } from 'countroom/copy';
import type { Council, IsoDate, NotHeld, Standing } from 'countroom/record';
import type { NotHeldView } from '#lib/view/council.ts';
import { words } from '#lib/words/en.ts';

/** What is said where the composition of a council should stand, and the command that adds it. */
export function missingView(
  council: Council,
  standing: Standing,
  { label, composition, date }: { readonly label: string; readonly composition: string; readonly date: IsoDate },
): NotHeldView[] {
  if (standing.kind === 'held') return [];
  const notHeld: NotHeld = standing.kind === 'not held' ? standing : { kind: 'not held', why: 'seats', on: date };
  // What never was cannot be added.
  const command =
    notHeld.why === 'new council' ? undefined : words.councils.addCommand(council.name, date, composition);
  return [{ label, text: notHeldWords(notHeld), ...(command !== undefined && { command }) }];
}
