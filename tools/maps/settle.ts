import { centreOf, nearestHex, STEPS, type Hex, type Point } from '../../engine/src/publish/maps/lattice.ts';
import { seeded } from '../../engine/src/publish/maps/seeded.ts';

/** What is to be laid out: where each seat wants to be, which pairs should touch, and which land each is on. */
export interface Wish {
  readonly at: readonly Point[];
  readonly borders: readonly (readonly [number, number])[];
  readonly land: readonly number[];
}

/** How much is given for what. A border kept counts 1. */
export interface Weights {
  /** For each seat, per squared unit away from where it wants to be. */
  readonly place: number;
  /** For each border between seats that do not touch, per unit between them. */
  readonly apart: number;
  /** For each side that a seat shares with any seat: few holes, smooth coasts. */
  readonly together: number;
}

const FOREIGN = 6;
const MOVES_PER_SEAT = 6000;
const HOT = 0.6;
const COLD = 0.03;

/**
 * Puts every seat in a hex of its own by simulated annealing (Kirkpatrick, Gelatt and Vecchi, Science 220, 1983): seats move to
 * a free cell or change places, always when that is better and now and then when it is worse, less often as it cools.
 */
export function settle(wish: Wish, weights: Weights, seed: number): Hex[] {
  const random = seeded(seed);
  const board = new Board(wish, weights);
  const moves = MOVES_PER_SEAT * wish.at.length;
  for (let move = 0; move < moves; move += 1) {
    const heat = HOT * (COLD / HOT) ** (move / moves);
    const seat = Math.floor(random() * wish.at.length);
    const target = board.stepNear(seat, random);
    const change = board.tryMove(seat, target);
    if (change > 0 && random() >= Math.exp(-change / heat)) board.undo();
  }
  return board.cells();
}

const key = (q: number, r: number) => (q + 512) * 2048 + (r + 512);

class Board {
  private readonly wish: Wish;
  private readonly weights: Weights;
  private readonly links: number[][];
  private readonly q: number[] = [];
  private readonly r: number[] = [];
  private readonly taken = new Map<number, number>();
  private last: { seat: number; q: number; r: number } | undefined;

  constructor(wish: Wish, weights: Weights) {
    this.wish = wish;
    this.weights = weights;
    this.links = wish.at.map(() => []);
    for (const [a, b] of wish.borders) {
      this.links[a]!.push(b);
      this.links[b]!.push(a);
    }
    wish.at.forEach((point, seat) => this.seatNear(seat, nearestHex(point)));
  }

  cells(): Hex[] {
    return this.q.map((q, seat) => ({ q, r: this.r[seat]! }));
  }

  /** A cell beside the seat, or beside a seat that it borders. */
  stepNear(seat: number, random: () => number): Hex {
    const links = this.links[seat]!;
    const near = random() < 0.5 && links.length > 0 ? links[Math.floor(random() * links.length)]! : seat;
    const step = STEPS[Math.floor(random() * 6)]!;
    return { q: this.q[near]! + step.q, r: this.r[near]! + step.r };
  }

  /** Moves a seat, changing places with the one that is there, and says how much worse that made it. */
  tryMove(seat: number, to: Hex): number {
    const other = this.taken.get(key(to.q, to.r));
    if (other === seat) return 0;
    const before = this.cost(seat) + (other === undefined ? 0 : this.cost(other));
    this.last = { seat, q: this.q[seat]!, r: this.r[seat]! };
    this.put(seat, to.q, to.r);
    return this.cost(seat) + (other === undefined ? 0 : this.cost(other)) - before;
  }

  undo(): void {
    if (this.last) this.put(this.last.seat, this.last.q, this.last.r);
  }

  private put(seat: number, q: number, r: number): void {
    const [fromQ, fromR] = [this.q[seat]!, this.r[seat]!];
    const other = this.taken.get(key(q, r));
    this.taken.delete(key(fromQ, fromR));
    if (other !== undefined) this.set(other, fromQ, fromR);
    this.set(seat, q, r);
  }

  private set(seat: number, q: number, r: number): void {
    this.q[seat] = q;
    this.r[seat] = r;
    this.taken.set(key(q, r), seat);
  }

  private cost(seat: number): number {
    const { place, apart, together } = this.weights;
    const { at, land } = this.wish;
    const [q, r] = [this.q[seat]!, this.r[seat]!];
    const here = centreOf({ q, r });
    let cost = place * ((here.x - at[seat]!.x) ** 2 + (here.y - at[seat]!.y) ** 2);
    for (const linked of this.links[seat]!) {
      const [dq, dr] = [this.q[linked]! - q, this.r[linked]! - r];
      const steps = (Math.abs(dq) + Math.abs(dr) + Math.abs(dq + dr)) / 2;
      cost += steps === 1 ? -1 : apart * (steps - 1);
    }
    for (const step of STEPS) {
      const beside = this.taken.get(key(q + step.q, r + step.r));
      if (beside !== undefined) cost += land[beside] === land[seat] ? -together : FOREIGN;
    }
    return cost;
  }

  /** The free cell nearest to one, ring by ring. */
  private seatNear(seat: number, wanted: Hex): void {
    for (let ring = 0; ; ring += 1) {
      for (let dq = -ring; dq <= ring; dq += 1) {
        for (let dr = -ring; dr <= ring; dr += 1) {
          if (this.taken.has(key(wanted.q + dq, wanted.r + dr))) continue;
          this.set(seat, wanted.q + dq, wanted.r + dr);
          return;
        }
      }
    }
  }
}
