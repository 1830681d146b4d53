import type { ElectoralRecord, Area } from '../../record/index.ts';
import { generals, successorsOf } from '../../record/index.ts';
import { percent } from '../numbers.ts';
import { listed } from './words.ts';

/** Shares of residents as the record has them: fractions of one. */
const MOST = 0.5;
const LEAST = 0.1;

/** What became of a seat of older boundaries, by where its residents now are; nothing for a seat that is still there as it was. */
export function abolishedSentence(record: ElectoralRecord, area: Area): string {
  const next = generals(record).find(
    ({ boundarySet, polledOn }) => boundarySet !== area.boundarySet && polledOn > lastPoll(record, area),
  );
  if (!next) return '';
  const year = next.polledOn.slice(0, 4);
  const { into } = successorsOf(record, area);
  const nameOf = (key: string) => record.areas().get(key)!.name;
  const [most] = into;
  if (!most) return `${area.name} was abolished in ${year}.`;
  if (nameOf(most.to) === area.name)
    return most.ofFrom === 1 && most.ofTo === 1 ? '' : `${area.name} was redrawn in ${year}.`;
  if (most.ofFrom >= MOST) {
    const all = most.ofFrom > 0.995 ? 'all of it' : 'most of it';
    return `${area.name} was abolished in ${year}; ${all} is now in ${nameOf(most.to)}.`;
  }
  const parts = into.filter((each) => each.ofFrom >= LEAST);
  const shares = parts.map((each) => `${nameOf(each.to)} (${percent(asRatio(each.ofFrom), 0)})`);
  return `${area.name} was abolished in ${year}; its residents are now in ${listed(shares)}.`;
}

/** A share is held to four decimals. */
function asRatio(share: number): { readonly num: bigint; readonly den: bigint } {
  return { num: BigInt(Math.round(share * 10_000)), den: 10_000n };
}

function lastPoll(record: ElectoralRecord, area: Area): string {
  return generals(record).findLast((each) => each.boundarySet === area.boundarySet)?.polledOn ?? '';
}
