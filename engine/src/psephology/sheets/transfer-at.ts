import type { Fine } from './sheet.ts';
import type { Papers, Span } from './ways-to-make.ts';

/** What a candidate holds, exactly, whatever was printed of it. */
export interface Holding {
  readonly votes: Fine;
  readonly papers: Papers;
  /** Neither elected nor excluded. */
  readonly continuing: boolean;
}

/** Papers on their way at a stage: whose they were, what each is worth now, and who gains how much. */
export interface Transfer {
  readonly giver: string | undefined;
  /** What a paper that the giver received at a value is worth now. */
  readonly worth: (received: Fine) => Fine;
  readonly leaving: Papers;
  /** With what the giver is left. */
  readonly keeps: Fine;
  /** Smallest gains first: they can be made in the fewest ways. */
  readonly gains: readonly { readonly candidate: string; readonly votes: Span }[];
}

/**
 * What was transferred at a Scottish stage, from what everybody held before and the totals printed after it. Nothing is answered where that is
 * no transfer of one candidate's papers to candidates still in the count.
 */
export function transferAt(
  held: ReadonlyMap<string, Holding>,
  totals: ReadonlyMap<string, Span>,
  quota: Fine,
): Transfer | undefined {
  const givers = [...held].filter(([candidate, { votes }]) => totals.get(candidate)!.most < votes);
  const gains: { candidate: string; votes: Span }[] = [];
  for (const [candidate, { votes, continuing }] of held) {
    const total = totals.get(candidate)!;
    if (total.least === votes || total.most < votes) continue;
    if (continuing)
      gains.push({ candidate, votes: { least: Math.max(0, total.least - votes), most: total.most - votes } });
    else if (total.least > votes) return undefined;
  }
  const [giver] = givers;
  // A candidate without a vote can be excluded, and no total changes.
  if (!giver) return { giver: undefined, worth: (received) => received, leaving: new Map(), keeps: 0, gains };
  const [candidate, holding] = giver;
  const keeps = holding.votes > quota ? quota : 0;
  const printed = totals.get(candidate)!;
  if (givers.length > 1 || printed.least > keeps || printed.most < keeps) return undefined;
  gains.sort((a, b) => widthOf(a.votes) - widthOf(b.votes) || a.votes.most - b.votes.most);
  const worth = worthOnLeaving(holding.votes, quota);
  return { giver: candidate, worth, leaving: leavingOf(holding.papers, worth), keeps, gains };
}

function widthOf({ least, most }: Span): Fine {
  return most - least;
}

/** Surplus × value when received ÷ total, cut to five decimals; papers of an excluded candidate stay as they are. */
function worthOnLeaving(votes: Fine, quota: Fine): (received: Fine) => Fine {
  if (votes <= quota) return (received) => received;
  const [surplus, total] = [BigInt(votes - quota), BigInt(votes)];
  return (received) => Number((surplus * BigInt(received)) / total);
}

function leavingOf(papers: Papers, worth: (received: Fine) => Fine): Papers {
  const leaving = new Map<Fine, number>();
  for (const [value, many] of papers) {
    const now = worth(value);
    if (now > 0 && many > 0) leaving.set(now, (leaving.get(now) ?? 0) + many);
  }
  return leaving;
}

/** What somebody holds once papers have come; with the quota they are elected and receive no more. */
export function received({ votes, papers }: Holding, given: Papers, quota: Fine): Holding {
  const together = new Map(papers);
  let now = votes;
  for (const [value, many] of given) {
    together.set(value, (together.get(value) ?? 0) + many);
    now += value * many;
  }
  return { votes: now, papers: together, continuing: now < quota };
}
