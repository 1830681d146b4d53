import {
  BEFORE_WORDS,
  BEFORE_AFTER,
  FROM,
  HAS,
  NOW_AFTER,
  OF_TOTAL,
  SAID,
  TO,
  type Said,
} from '../en/council-seats.ts';
import type { Frame } from '../frame.ts';

/** The clause that a part stands in: the line before it and after it, to the next mark that opens another matter. */
export function clauseAround({ line, places }: Frame, part: number): { readonly lead: string; readonly tail: string } {
  const at = places[part]!;
  const start = Math.max(
    ...[' ; ', ' . ', ' but ', ' while ', ' whereas ', ' although '].map((mark) => line.lastIndexOf(mark, at)),
    // `down to one - Lib Dems 48`: a dash before a party opens another matter.
    [...line.slice(0, at).matchAll(/ - (?=(?:the )?P\d)/g)].at(-1)?.index ?? 0,
    0,
  );
  const rest = line.indexOf(' ', at);
  const tail = rest === -1 ? '' : line.slice(rest);
  return { lead: line.slice(start, at), tail };
}

/** What a number of seats is said to be: by the words right beside it, else by the last verb of its clause; nothing where there is none. */
export function saidOf(frame: Frame, part: number): Said | undefined {
  const { lead, tail } = clauseAround(frame, part);
  if (BEFORE_AFTER.test(tail) || FROM.test(lead)) return 'before';
  if (TO.test(lead) || NOW_AFTER.test(tail)) return 'after';
  let last: { readonly said: Said; readonly end: number; readonly at: number } | undefined;
  for (const [said, words] of SAID)
    for (const found of lead.matchAll(words)) {
      const end = found.index + found[0].length;
      if (last === undefined || end > last.end || (end === last.end && found.index < last.at))
        last = { said, end, at: found.index };
    }
  if (last?.said === 'then' && BEFORE_WORDS.test(lead)) return 'before';
  if (last?.said !== 'change' && last?.said !== 'won') return last?.said;
  const since = lead.slice(last.end);
  // `Labour gain from NOC, 29 of 44 seats`: what comes after a comma is no longer what was gained, but of another party.
  const parted =
    last.said === 'change' &&
    (/\)/.test(since) || (/,/.test(since) && !/P\d+ $/.test(since)) || (since.length > 1 && OF_TOTAL.test(tail)));
  return HAS.test(since) || parted ? undefined : last.said;
}
