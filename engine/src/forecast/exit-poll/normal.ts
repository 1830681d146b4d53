/** Beyond this many standard deviations the distribution function is 0 or 1 to the last digit. */
const FAR = 37;
const CENTRE = 7.07106781186547;

/**
 * The standard normal distribution function, to double precision. J. F. Hart et al., Computer Approximations (1968), algorithm 5666, in the form of
 * G. West, Wilmott (2005).
 *
 * @param density exp(−z²/2), which callers have at hand
 *
 * @example
 * Math.abs(normalBelow(1.959963984540054, Math.exp(-(1.959963984540054 ** 2) / 2)) - 0.975) < 1e-15 // => true
 * normalBelow(0, 1) // => 0.5
 */
export function normalBelow(z: number, density: number): number {
  const x = Math.abs(z);
  if (x > FAR) return z > 0 ? 1 : 0;
  const tail = density * (x < CENTRE ? centre(x) : 1 / fraction(x) / ROOT_OF_TWO_PI);
  return z > 0 ? 1 - tail : tail;
}

export const ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

function centre(x: number): number {
  let above = 3.52624965998911e-2 * x + 0.700383064443688;
  above = above * x + 6.37396220353165;
  above = above * x + 33.912866078383;
  above = above * x + 112.079291497871;
  above = above * x + 221.213596169931;
  above = above * x + 220.206867912376;
  let below = 8.83883476483184e-2 * x + 1.75566716318264;
  below = below * x + 16.064177579207;
  below = below * x + 86.7807322029461;
  below = below * x + 296.564248779674;
  below = below * x + 637.333633378831;
  below = below * x + 793.826512519948;
  below = below * x + 440.413735824752;
  return above / below;
}

/** The continued fraction of the tail. */
function fraction(x: number): number {
  return x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))));
}
