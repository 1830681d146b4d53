import { INFLATION, type Fading } from './constants.ts';
import { noiseScaleOf } from './draw.ts';
import type { FieldsOfView } from './fields.ts';
import type { Workspace } from './workspace.ts';

/** Less than this, in units of `scaleAt`, moves nothing that is shown. */
const LEAST = 0.0005;

/**
 * Sets what the seats declared so far do not tell about the rest, to be added to every row of the fields in every draw, for the exit poll to
 * bear on: it moves all seats of a bloc together. Late in the night it is nought.
 *
 * @param open part of the seats that is still to come, 0 to 1
 */
export function loosen(
  views: readonly FieldsOfView[],
  { size, power }: Fading,
  open: number,
  { untold, added }: Pick<Workspace, 'untold' | 'added'>,
): void {
  const left = size * open ** power;
  let start = 0;
  views.forEach(({ half, fields, view }, at) => {
    fields.forEach((field, bloc) => {
      const by = left < LEAST ? 0 : left / (INFLATION * noiseScaleOf(field, view.scale));
      const row = untold[bloc]!;
      const out = added[at]![bloc]!;
      for (let draw = 0; draw < half; draw += 1) out[draw] = by * row[start + draw]!;
    });
    start += half;
  });
}
