import { leadShown, outcomeSentence, tenthsShown } from 'countroom/copy';
import {
  illustrate,
  layOut,
  movementOf,
  partyOf,
  seatsByParty,
  type Asked,
  type Base,
  type Illustration,
  type Leaders,
  type Verdict,
} from 'countroom/forecast';
import type { Party } from '#lib/view/party.ts';
import type { CountRow, MovedRow, WhatIfAnswer, WhatIfCell, WhatIfData } from '#lib/view/what-if.ts';
import { words } from '#lib/words/en.ts';

/** The data of the page, laid out once. */
export interface Ready {
  readonly data: WhatIfData;
  readonly base: Base;
  readonly region: ReadonlySet<number>;
  readonly everywhere: readonly number[];
}

export function ready(data: WhatIfData): Ready {
  const base = layOut(data.votes);
  return { data, base, region: new Set(data.region), everywhere: data.votes.seats.map((_, seat) => seat) };
}

/** The answer to a question, in words and squares. The same code makes it on the server and while a reader drags. */
export function answerOf(of: Ready, asked: Asked, ofWhom: string): WhatIfAnswer {
  const { shown, lists, title } = drawn(of, asked, ofWhom);
  return { ...shown, cells: shown.cells.map((cell, index) => ({ ...cell, title: title(index) })), ...lists() };
}

/** An answer of which only what a frame of a drag shows has been written out. */
export interface Drawn {
  readonly shown: Omit<WhatIfAnswer, 'cells' | 'changing' | 'unsure'> & { cells: Omit<WhatIfCell, 'title'>[] };
  /** How many rows the lists have. */
  readonly counted: { readonly changing: number; readonly unsure: number };
  readonly lists: () => Pick<WhatIfAnswer, 'changing' | 'unsure'>;
  /** What a square says of itself. */
  readonly title: (index: number) => string;
}

/** Works a question out, and leaves the sentences of squares and rows until they are asked for. */
export function drawn(of: Ready, asked: Asked, ofWhom: string): Drawn {
  const { data, base } = of;
  const found = illustrate(base, movementOf(base, asked, of.region), data.bands);
  const withVerdict = (verdict: Verdict) =>
    data.region.flatMap((seat, index) => (found.verdicts[seat] === verdict ? [{ seat, index }] : []));
  const [changing, unsure] = [withVerdict('changes'), withVerdict('cannot say')];
  const moved = ({ seat, index }: (typeof changing)[number]) => movedRow(of, found, seat, index);
  return {
    shown: {
      asked: askedWords(data, asked, ofWhom),
      outcome: outcomeSentence({ seats: data.region.length, changes: changing.length, unsure: unsure.length }),
      region: counts(of, found, data.region),
      country: counts(of, found, of.everywhere),
      cells: data.region.map((seat) => cell(of, found, seat)),
    },
    counted: { changing: changing.length, unsure: unsure.length },
    lists: () => ({ changing: changing.map(moved), unsure: unsure.map(moved) }),
    title: (index) => cellTitle(of, found, index),
  };
}

function askedWords({ parties }: WhatIfData, asked: Asked, ofWhom: string): string {
  if (asked.kind === 'shares') return words.whatIf.sharesOf(ofWhom);
  return words.whatIf.swingOf(tenthsShown(asked.tenths), parties[asked.from]!.name, parties[asked.to]!.name);
}

/** Seats by party; of the whole country those that nothing moves are one row, so that the parties that move can be read. */
function counts({ data, base }: Ready, { start, by }: Illustration, among: readonly number[]): CountRow[] {
  const whole = among.length === base.seats;
  const row = (party: string) => (whole && !base.movers.includes(party) ? 'other' : party);
  const tally = (found: Leaders) => {
    const seats = new Map<string, number>();
    for (const each of seatsByParty(base, found, among))
      seats.set(row(each.party), (seats.get(row(each.party)) ?? 0) + each.seats);
    return seats;
  };
  const [before, uniform, proportional] = [start, by.uniform, by['losers-proportional']].map(tally);
  const parties = [...new Set([...before!.keys(), ...uniform!.keys(), ...proportional!.keys()])];
  return parties
    .toSorted((a, b) => Number(a === 'other') - Number(b === 'other'))
    .map((party) => ({
      party: partyFor(data, party),
      before: before!.get(party) ?? 0,
      uniform: uniform!.get(party) ?? 0,
      proportional: proportional!.get(party) ?? 0,
    }));
}

function leader({ data, base }: Ready, found: Leaders, seat: number): Party {
  return partyFor(data, partyOf(base, seat, found.first[seat]!)!);
}

function partyFor({ parties }: WhatIfData, id: string): Party {
  return parties[id] ?? { key: id, short: id, name: id };
}

const STATES = { stays: 'stays', changes: 'changes', 'cannot say': 'unsure', 'not moved': 'still' } as const;

function cell(of: Ready, found: Illustration, seat: number): Omit<WhatIfCell, 'title'> {
  const verdict = found.verdicts[seat]!;
  return {
    party: leader(of, verdict === 'changes' ? found.by.uniform : found.start, seat).key,
    state: STATES[verdict],
  };
}

function cellTitle(of: Ready, found: Illustration, index: number): string {
  const seat = of.data.region[index]!;
  const verdict = found.verdicts[seat]!;
  const won = leader(of, found.start, seat);
  const said = verdict === 'changes' ? leader(of, found.by.uniform, seat) : won;
  return words.whatIf.cell(of.data.seats[index]![0], won.short, said.short, STATES[verdict]);
}

function movedRow(of: Ready, found: Illustration, seat: number, index: number): MovedRow {
  const [name, slug] = of.data.seats[index]!;
  const { uniform, 'losers-proportional': proportional } = found.by;
  return {
    seat: { text: name, href: `/seats/${slug}` },
    won: leader(of, found.start, seat),
    uniform: leader(of, uniform, seat),
    uniformLead: leadShown(uniform.lead[seat]!),
    proportional: leader(of, proportional, seat),
    proportionalLead: leadShown(proportional.lead[seat]!),
  };
}
