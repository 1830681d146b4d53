import { SLICES } from './words.ts';

/** Cells of the numerical integration. Halving them moves no radius by more than a millionth. */
const CELLS = 1 << 17;

/**
 * The length of a vector of independent standard normals, as a table of equally likely values: each is the root mean square of its slice
 * of the distribution, so that the mean square is exactly the number of dimensions.
 *
 * Made with the four operations and square roots alone, which all machines do alike to the last bit.
 */
export function normalRadii(dimensions: number): Float64Array {
  const longest = 9;
  return rootMeanSquares(
    (at) => power(at * longest, dimensions - 1) * decay((at * longest) ** 2 / 2),
    (at) => (at * longest) ** 2,
    dimensions,
  );
}

/**
 * The same for a multivariate Student t with 5 degrees of freedom, scaled to variance 1: the normals' length times √(3 / χ²₅), so that one
 * unlucky seat is unlucky with all its parties. The longest value is the root mean square of the last of 2,048 slices; what lies beyond is
 * cut off. So the error of one party is at most 8 standard deviations where one stands alone, 14 among five, 16 among eight, and its
 * kurtosis 7.2 to 7.9 in place of 9.
 *
 * With X = χ²ₙ / χ²₅ and X / (1 + X) = s² the density in s is proportional to sⁿ⁻¹ (1 − s²)^(3/2); s = 1 − q² takes the root at the end out.
 */
export function studentRadii(dimensions: number): Float64Array {
  const near = (at: number) => (1 - at) * (1 - at);
  return rootMeanSquares(
    (at) => power(1 - at, 4) * power(1 - near(at), dimensions - 1) * (2 - near(at)) * Math.sqrt(2 - near(at)),
    (at) => (3 * power(1 - near(at), 2)) / (near(at) * (2 - near(at))),
    dimensions,
  );
}

/**
 * Cuts a distribution over 0..1 into equally likely slices.
 *
 * @param density how likely each place is, up to a factor
 * @param square the squared length there, growing
 * @param meanSquare what the mean of the squares has to be
 */
function rootMeanSquares(
  density: (at: number) => number,
  square: (at: number) => number,
  meanSquare: number,
): Float64Array {
  const mass = Float64Array.from({ length: CELLS }, (_, cell) => density((cell + 0.5) / CELLS));
  const perSlice = mass.reduce((sum, each) => sum + each, 0) / SLICES;
  const sums = new Float64Array(SLICES);
  let [slice, room] = [0, perSlice];
  mass.forEach((whole, cell) => {
    const squared = square((cell + 0.5) / CELLS);
    let left = whole;
    while (left > room && slice < SLICES - 1) {
      sums[slice]! += room * squared;
      left -= room;
      slice += 1;
      room = perSlice;
    }
    sums[slice]! += left * squared;
    room -= left;
  });
  const total = sums.reduce((sum, each) => sum + each, 0);
  return sums.map((sum) => Math.sqrt((sum / total) * SLICES * meanSquare));
}

function power(base: number, exponent: number): number {
  let product = 1;
  for (let factor = 0; factor < exponent; factor += 1) product *= base;
  return product;
}

/** e to the power of −x, x from 0 to 100, by arithmetic alone: the language leaves the last bits of `Math.exp` open. */
function decay(x: number): number {
  let [sum, term] = [1, 1];
  for (let index = 1; index <= 8; index += 1) {
    term *= x / 1024 / index;
    sum += term;
  }
  let result = 1 / sum;
  for (let doubling = 0; doubling < 10; doubling += 1) result *= result;
  return result;
}
