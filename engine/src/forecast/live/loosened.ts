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
 */
export function loosened(
  views: readonly FieldsOfView[],
  { size, power }: Fading,
  open: number,
  untold: readonly Float32Array[],
): readonly FieldsOfView[] {
  const left = size * open ** power;
  if (left < LEAST) return views;
  let start = 0;
  return views.map((view) => {
    const from = start;
    start += view.half;
    const fields = view.fields.map((field, bloc) => {
      const by = left / (INFLATION * noiseScaleOf(field, view.view.scale));
      const row = untold[bloc]!.subarray(from, from + view.half).map((each) => by * each);
      const deviation = new Float32Array(field.deviation.length);
      for (let at = 0; at < deviation.length; at += row.length)
        for (let each = 0; each < row.length; each += 1)
          deviation[at + each] = field.deviation[at + each]! + row[each]!;
      return { ...field, deviation };
    });
    return { ...view, fields };
  });
}
