import {
  countNorthernIrelandStv,
  countScottishStv,
  readBallots,
  WrongInput,
  type BallotFile,
  type StvCount,
  type StvRule,
} from 'countroom/psephology';
import { stvWords } from '#lib/words/en-stv.ts';

const w = stvWords.count.errors;

/** The most text that is taken, in bytes. The papers of the largest wards are a third of it. */
export const MOST_BYTES = 500_000;
/** No ballot paper has been this long; the sheet of every stage has a row for each. */
const MOST_CANDIDATES = 200;
const MOST_SEATS = 50;

export const RULES: Readonly<Record<StvRule, (contest: Parameters<typeof countScottishStv>[0]) => StvCount>> = {
  scottish: countScottishStv,
  'northern-ireland': countNorthernIrelandStv,
};

/** What the form sent, as typed. */
export interface CountTyped {
  readonly papers: string;
  readonly rule: string;
  readonly seats: string;
  readonly contest: string;
  readonly lots: readonly string[];
}

/** Papers counted, or the sentence that says why not. */
export type CountAnswer =
  | { readonly kind: 'nothing asked' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'counted'; readonly file: BallotFile; readonly count: StvCount };

/**
 * What was typed, from a form or from an address. Lots drawn before are sent along by every button; they count only where one more was
 * drawn or the same count is wanted again, for other papers have other ties.
 */
export function typedIn(
  fields: Pick<FormData, 'get' | 'getAll'> | URLSearchParams,
  papers?: string,
  again = false,
): CountTyped {
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const texts = (name: string) => fields.getAll(name).filter((value) => typeof value === 'string');
  return {
    papers: papers ?? text('papers'),
    rule: text('rule') || 'scottish',
    seats: text('seats'),
    contest: text('contest'),
    lots: again || fields.get('lot') !== null ? [...texts('drawn'), ...texts('lot')] : [],
  };
}

/** Counts what was typed. Nothing of it is kept. */
export function countTyped(typed: CountTyped): CountAnswer {
  if (typed.papers === '') return { kind: 'refused', why: w.empty };
  if (Buffer.byteLength(typed.papers) > MOST_BYTES) return { kind: 'refused', why: w.large(MOST_BYTES / 1000) };
  try {
    return countPapers(typed);
  } catch (thrown) {
    if (!(thrown instanceof WrongInput)) throw thrown;
    return { kind: 'refused', why: thrown.message };
  }
}

function countPapers({ papers, rule, seats, contest, lots }: CountTyped): CountAnswer {
  if (!Object.hasOwn(RULES, rule)) throw new WrongInput(w.rule(rule));
  const file = readBallots(papers, {
    seats: seats === '' ? undefined : seatsTyped(seats),
    contest: contest || undefined,
  });
  if (file.seats === undefined || file.seats > MOST_SEATS) throw new WrongInput(w.noSeats);
  if (file.candidates.length > MOST_CANDIDATES) throw new WrongInput(w.many(file.candidates.length, MOST_CANDIDATES));
  const drawn = lots.map((lot) => lotTyped(lot, file));
  const count = RULES[rule as StvRule]({
    candidates: file.candidates.length,
    seats: file.seats,
    papers: file.papers,
    lots: drawn,
  });
  return { kind: 'counted', file, count };
}

function seatsTyped(typed: string): number {
  const seats = Number(typed);
  if (/^\d+$/.test(typed) && seats >= 1 && seats <= MOST_SEATS) return seats;
  throw new WrongInput(w.seats(typed));
}

/** Lots travel as positions: two candidates may have one name. */
function lotTyped(typed: string, { candidates }: BallotFile): number {
  const at = Number(typed);
  if (/^\d+$/.test(typed) && at < candidates.length) return at;
  throw new WrongInput(w.lot(typed));
}

/** What a form sent; a file goes before what was pasted. Nothing where it is larger than is taken. */
export async function sentIn(request: Request, again = false): Promise<CountTyped | undefined> {
  if (Number(request.headers.get('content-length')) > MOST_BYTES) return undefined;
  const fields = await request.formData();
  const file = fields.get('file');
  return typedIn(fields, file instanceof File && file.size > 0 ? await file.text() : undefined, again);
}
