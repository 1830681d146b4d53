import type { Night } from '../blocs/index.ts';
import { expectedFeaturesOf } from './expected-features.ts';
import { featuresOf } from './features.ts';

/** How strongly seats move together, each in units of the variance of a seat on its own. */
export interface Amplitudes {
  readonly everywhere: number;
  readonly nation: number;
  readonly region: number;
  readonly linear: number;
  readonly standing: number;
  readonly contention: number;
  /** Seats alike in everything, and how quickly likeness fades, squared, in standard deviations. */
  readonly alike: number;
  readonly alikeLength: number;
  /** Seats alike in old shares. */
  readonly shares: number;
  readonly sharesLength: number;
  /** Neighbours, and the distance in kilometres over which they are so. */
  readonly near: number;
  readonly nearLength: number;
  /** Slopes on the shares that the prior expects, and seats alike in them. */
  readonly expected: number;
  readonly expectedAlike: number;
  readonly expectedLength: number;
  /** Who is expected to be in contention, and against which holder. */
  readonly contending: number;
  readonly contendingAgainst: number;
}

/** Kilometres to a degree of latitude; of longitude, at the middle of Britain. */
const DEGREE = 111.2;
const NARROWING = Math.cos((53 * Math.PI) / 180);

/**
 * The covariance of what a bloc's change leaves unexplained between every two seats, n × n, in units of the variance of one seat's own
 * noise: the sum of a part that all share, nation, region, slopes, likeness and nearness. It is the same for every bloc, so that what they
 * gain and lose still comes to nought.
 */
export function covarianceOf(night: Night, prior: Float64Array, amplitudes: Amplitudes): Float64Array {
  const { linear, shares, standardised, standing, contention } = featuresOf(night);
  const expected = expectedFeaturesOf(night, prior);
  const n = night.seats;
  const [north, east] = kilometres(night);
  const out = new Float64Array(n * n);
  for (let a = 0; a < n; a += 1) {
    for (let b = 0; b <= a; b += 1) {
      let sum = amplitudes.everywhere;
      if (night.nation[a] === night.nation[b]) sum += amplitudes.nation;
      if (night.region[a] === night.region[b]) sum += amplitudes.region;
      sum += amplitudes.linear * dot(linear, a, b);
      sum += amplitudes.standing * dot(standing, a, b);
      sum += amplitudes.contention * dot(contention, a, b);
      const byShares = apart(linear, 0, shares, a, b);
      const byAll = byShares + apart(linear, shares, standardised, a, b);
      sum += amplitudes.alike * Math.exp((-0.5 * byAll) / amplitudes.alikeLength);
      sum += amplitudes.shares * Math.exp((-0.5 * byShares) / amplitudes.sharesLength);
      sum += amplitudes.expected * dot(expected.shares, a, b);
      const byExpected = apart(expected.shares, 0, expected.shares.length, a, b);
      sum += amplitudes.expectedAlike * Math.exp((-0.5 * byExpected) / amplitudes.expectedLength);
      sum += amplitudes.contending * dot(expected.contending, a, b);
      sum += amplitudes.contendingAgainst * dot(expected.against, a, b);
      const distance = Math.hypot(north[a]! - north[b]!, east[a]! - east[b]!);
      sum += amplitudes.near * Math.exp(-distance / amplitudes.nearLength);
      out[a * n + b] = sum;
      out[b * n + a] = sum;
    }
  }
  return out;
}

function dot(columns: readonly Float64Array[], a: number, b: number): number {
  let sum = 0;
  for (const each of columns) sum += each[a]! * each[b]!;
  return sum;
}

/** Squared distance over some of the columns. */
function apart(columns: readonly Float64Array[], from: number, to: number, a: number, b: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    const gap = columns[at]![a]! - columns[at]![b]!;
    sum += gap * gap;
  }
  return sum;
}

/** Where seats are, in kilometres north and east; a seat whose place is not known stands at the mean of all. */
function kilometres(night: Night): [Float64Array, Float64Array] {
  const along = (offset: number, scale: number) => {
    const degrees = Float64Array.from({ length: night.seats }, (_, seat) => night.place[seat * 2 + offset]!);
    const known = degrees.filter((each) => !Number.isNaN(each));
    const mean = known.length > 0 ? known.reduce((sum, each) => sum + each, 0) / known.length : 0;
    return degrees.map((each) => (Number.isNaN(each) ? mean : each) * scale);
  };
  return [along(0, DEGREE), along(1, DEGREE * NARROWING)];
}
