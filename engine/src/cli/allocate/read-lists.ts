import { EXIT, Stop } from '../exit-codes.ts';

/** A list as it was typed: `con=163830`, with seats won in constituencies `con=163830+2`, with so many candidates `con=163830:7`. */
export interface TypedList {
  readonly name: string;
  readonly votes: number;
  readonly constituencySeats: number;
  readonly candidates: number | undefined;
}

const FORM = /^([^=]+)=(\d{1,15})(?:\+(\d{1,4}))?(?::(\d{1,4}))?$/;

/** Reads every list, or refuses the first that cannot be one, naming it. */
export function readLists(typed: readonly string[]): TypedList[] {
  const lists = typed.map(readList);
  const twice = lists.find(({ name }, at) => lists.findIndex((each) => each.name === name) < at);
  if (twice)
    throw new Stop(
      EXIT.usage,
      `${twice.name} is given twice, where each list was expected once: add its votes up, or tell them apart.`,
    );
  return lists;
}

function readList(word: string): TypedList {
  const [, name, votes, held, candidates] = FORM.exec(word) ?? [];
  if (name === undefined) {
    throw new Stop(
      EXIT.usage,
      `'${word}' is no list: a name and whole votes of 0 or more were expected, such as con=163830 (con=163830+2 with two constituency seats, con=163830:7 with seven candidates).`,
    );
  }
  return {
    name,
    votes: Number(votes),
    constituencySeats: Number(held ?? 0),
    candidates: candidates === undefined ? undefined : Number(candidates),
  };
}

/** The positions of the lists on which lots fell. */
export function readLots(typed: string | undefined, lists: readonly TypedList[]): number[] | undefined {
  return typed?.split(',').map((name) => {
    const at = lists.findIndex((list) => list.name === name.trim());
    if (at >= 0) return at;
    const names = lists.map((list) => list.name).join(', ');
    throw new Stop(EXIT.usage, `--lot is on '${name}', where a name of ${names} was expected: check on whom it fell.`);
  });
}
