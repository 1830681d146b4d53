import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPng } from './png.ts';
import { readPng } from './testing.ts';

/** Every pixel of a picture as it went in. */
function back(file: Buffer): number[] {
  const png = readPng(file);
  const { width, height } = png;
  return Array.from({ length: width * height }, (_, at) => [...png.pixel(at % width, Math.floor(at / width))]).flat();
}

const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));

test('a picture of up to 256 colours is one byte a pixel, and none of them altered', () => {
  const pictures = fc
    .uniqueArray(colour, { minLength: 1, maxLength: 256, selector: String })
    .chain((colours) => fc.tuple(fc.array(fc.constantFrom(...colours), { minLength: 1, maxLength: 400 }), fc.nat(3)));
  fc.assert(
    fc.property(pictures, ([row, before]) => {
      // Pixels may begin anywhere in the memory they are in.
      const memory = Uint8Array.from([...Array<number>(before).fill(7), ...row.flatMap((each) => [...each, 255])]);
      const pixels = memory.subarray(before);
      const file = toPng(pixels, row.length, 1);
      expect(file.indexOf('PLTE')).toBeGreaterThan(0);
      expect(back(file)).toEqual([...pixels]);
    }),
  );
});

test.each([
  ['of 257 colours', Array.from({ length: 257 }, (_, at) => [at % 256, at >> 8, 9, 255])],
  ['that lets the ground through', [[1, 2, 3, 255], [1, 2, 3, 128]]], // prettier-ignore
])('a picture %s keeps every byte of its pixels', (_, colours) => {
  const pixels = Uint8Array.from(colours.flat());
  expect(back(toPng(pixels, 1, colours.length))).toEqual([...pixels]);
});

test('a picture of exactly 256 colours still has a palette', () => {
  const pixels = Uint8Array.from({ length: 1024 }, (_, at) => (at % 4 === 3 ? 255 : at % 4 === 0 ? at >> 2 : 0));
  const file = toPng(pixels, 16, 16);
  expect(file.indexOf('PLTE')).toBeGreaterThan(0);
  expect(back(file)).toEqual([...pixels]);
});
