import { K } from '../blocs/blocs.ts';
import type { Night } from '../blocs/night.ts';
import type { Change } from './change.ts';

/** A party's voters in a seat are weak up to this share, and strong beyond it. */
const WEAK = 0.2;
const TINY = 1e-9;

/**
 * The strong transition model of Electoral Calculus (2007; since superseded by regression): a falling party loses weak voters first, and strong
 * ones only when the weak are gone; what it loses in a seat goes to the rising parties in proportion to their gains in the group.
 *
 * @returns n × 8, before `standing` is applied
 */
export function strongTransition(night: Night, { groupOf, before, after }: Change): Float64Array {
  const kept = keptParts(night, { groupOf, before, after });
  const into = new Float64Array(night.before.length);
  for (let seat = 0; seat < night.seats; seat += 1) {
    const group = groupOf[seat]! * K;
    let [released, gains] = [0, 0];
    for (let bloc = 0; bloc < K; bloc += 1) {
      const share = night.before[seat * K + bloc]!;
      const weak = Math.min(share, WEAK);
      const left = weak * kept.weak[group + bloc]! + (share - weak) * kept.strong[group + bloc]!;
      into[seat * K + bloc] = left;
      released += share - left;
      gains += gain(before, after, group + bloc);
    }
    for (let bloc = 0; bloc < K; bloc += 1)
      into[seat * K + bloc]! += (released * gain(before, after, group + bloc)) / Math.max(gains, TINY);
  }
  return into;
}

function gain(before: Float64Array, after: Float64Array, at: number): number {
  return Math.max(after[at]! - before[at]!, 0);
}

/** Which part of its weak and of its strong voters each bloc keeps in each group. */
function keptParts(night: Night, { groupOf, before, after }: Change) {
  const [weak, strong] = [new Float64Array(before.length), new Float64Array(before.length)];
  const votes = new Float64Array(before.length / K);
  for (let seat = 0; seat < night.seats; seat += 1) votes[groupOf[seat]!]! += night.validBefore[seat]!;
  for (let seat = 0; seat < night.seats; seat += 1) {
    const weight = night.validBefore[seat]! / votes[groupOf[seat]!]!;
    for (let bloc = 0; bloc < K; bloc += 1) {
      const share = night.before[seat * K + bloc]!;
      weak[groupOf[seat]! * K + bloc]! += weight * Math.min(share, WEAK);
      strong[groupOf[seat]! * K + bloc]! += weight * Math.max(share - WEAK, 0);
    }
  }
  const falls = (at: number) => after[at]! < before[at]!;
  return {
    weak: weak.map((all, at) =>
      falls(at) ? Math.min(Math.max((after[at]! - strong[at]!) / Math.max(all, TINY), 0), 1) : 1,
    ),
    strong: strong.map((all, at) => (falls(at) && after[at]! < all ? after[at]! / Math.max(all, TINY) : 1)),
  };
}
