import { INFLATION, type Fading } from './constants.ts';
import { noiseScaleOf } from './draw.ts';
import type { FieldsOfView } from './fields.ts';

/** Less than this, in units of `scaleAt`, moves nothing that is shown. */
const LEAST = 0.0005;

/**
 * The views with what the seats declared so far do not tell about the rest in every draw, for the exit poll to bear on: it moves all seats of a
 * bloc together. Late in the night they are the views themselves.
 *
 * @param open part of the seats that is still to come, 0 to 1
 * @param untold by bloc, half the draws: standard normal numbers, each view's after the other's
 * @param room memory that is used again: by view and bloc, as many numbers as the field's deviations
 */
export function loosened(
  views: readonly FieldsOfView[],
  { size, power }: Fading,
  open: number,
  untold: readonly Float32Array[],
  room: readonly (readonly Float32Array[])[],
): readonly FieldsOfView[] {
  const left = size * open ** power;
  if (left < LEAST) return views;
  let start = 0;
  return views.map((view, at) => {
    const from = start;
    start += view.half;
    const fields = view.fields.map((field, bloc) => {
      const by = left / (INFLATION * noiseScaleOf(field, view.view.scale));
      const row = untold[bloc]!.subarray(from, from + view.half).map((each) => by * each);
      const deviation = room[at]![bloc]!;
      addRow(deviation, field.deviation, row);
      return { ...field, deviation };
    });
    return { ...view, fields };
  });
}

function addRow(out: Float32Array, rows: Float32Array, added: Float32Array): void {
  const width = added.length;
  for (let from = 0; from < rows.length; from += width)
    for (let each = 0; each < width; each += 1) out[from + each] = rows[from + each]! + added[each]!;
}
