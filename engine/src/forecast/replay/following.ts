import { BLOCS, type Bloc } from '../blocs/index.ts';
import type { Projection } from '../live/index.ts';
import { majorityCalled, majorityIn, type MajorityOf } from './majority.ts';

/** What was seen from one declaration to the next. */
export interface Updates {
  readonly majority: MajorityOf;
  /** Declared seats from which on the right majority was called without a break; absent where it never was. */
  readonly calledAt?: number;
  /** Whether a wrong majority was called at any moment. */
  readonly wronglyCalled: boolean;
  /** The largest move of a bloc's expected seats by one declaration. */
  readonly largestJump: { readonly seats: number; readonly bloc: Bloc; readonly declared: number };
}

/** What is seen from one update to the next. */
export class Following {
  readonly #majority: MajorityOf;
  #calledAt: number | undefined;
  #wronglyCalled = false;
  #before: readonly number[] | undefined;
  #largest: Updates['largestJump'] = { seats: 0, bloc: BLOCS[0], declared: 0 };

  constructor(actual: Float64Array) {
    this.#majority = majorityIn(actual);
  }

  see(projection: Projection, declared: number): void {
    const called = majorityCalled(projection);
    if (called !== this.#majority) this.#calledAt = undefined;
    else this.#calledAt ??= declared;
    if (called !== undefined && called !== this.#majority) this.#wronglyCalled = true;
    const expected = projection.totals.map((total) => total.expected);
    expected.forEach((seats, bloc) => {
      const moved = Math.abs(seats - (this.#before?.[bloc] ?? seats));
      if (moved > this.#largest.seats) this.#largest = { seats: moved, bloc: BLOCS[bloc]!, declared };
    });
    this.#before = expected;
  }

  found(): Updates {
    return {
      majority: this.#majority,
      ...(this.#calledAt !== undefined && { calledAt: this.#calledAt }),
      wronglyCalled: this.#wronglyCalled,
      largestJump: this.#largest,
    };
  }
}
