/** A new share in a seat, from the old one there and its group's before and after; fractions. */
export type Rule = (share: number, before: number, after: number) => number;
