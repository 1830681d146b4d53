import type { IsoDate } from '../../record/index.ts';
import { MOVED_BY, SET_AGAINST_SHARE } from './en/numbers.ts';
import { readMoment } from './figures/moment.ts';
import { readQuantity } from './figures/read-quantities.ts';
import { relativeMoment } from './figures/relative-moment.ts';
import type { Frame, Part } from './frame.ts';
import type { Gazetteer } from './names/gazetteer.ts';
import { leadersPartyAt } from './names/leaders.ts';
import { mentionAt } from './names/mentions.ts';
import { isOtherSeat, shortNameAt, type ShortNames } from './names/short-names.ts';
import type { Token } from './text/tokens.ts';

/** What is known of a text before its sentences are read. */
export interface Known {
  /** Those whom the text has named in full, known by one word from then on. */
  readonly shortNames?: ShortNames | undefined;
  /** The day it was written, from which `five years ago` is counted. */
  readonly date?: IsoDate | undefined;
  /** The sentences before it in its paragraph give figures of per cent. */
  readonly percent?: boolean | undefined;
}

function partAt(gazetteer: Gazetteer, tokens: readonly Token[], at: number, date?: IsoDate): Part | undefined {
  const moment = readMoment(tokens, at) ?? (date === undefined ? undefined : relativeMoment(tokens, at, date));
  if (moment) return { is: 'moment', from: at, to: moment.to, moment };
  const mention = leadersPartyAt(gazetteer, tokens, at, date) ?? mentionAt(gazetteer, tokens, at);
  if (mention) return { is: 'name', from: at, to: mention.to, mention };
  const figure = readQuantity(tokens, at);
  return figure && { is: 'figure', from: at, to: figure.to, figure };
}

/** The name, figure or day that begins at a token. */
export function readPart(
  gazetteer: Gazetteer,
  tokens: readonly Token[],
  at: number,
  before: readonly Part[],
  { shortNames, date, percent }: Known,
): Part | undefined {
  const part = withUnit(partAt(gazetteer, tokens, at, date), tokens, before, percent);
  const short = shortNameAt(tokens, at, shortNames);
  if (part && !(part.is === 'name' && short?.type === 'seat' && isOtherSeat(part.mention, short)))
    return isAge(part, tokens, before.at(-1)) ? { ...part, figure: { ...part.figure, unit: 'other' } } : part;
  return short && { is: 'name', from: at, to: at + 1, mention: { from: at, to: at + 1, entities: [short] } };
}

/** `Sam Carling, 22, became …`: somebody's age stands between commas after their name. */
function isAge(part: Part, tokens: readonly Token[], last: Part | undefined): part is Extract<Part, { is: 'figure' }> {
  if (part.is !== 'figure' || part.figure.unit !== 'count' || last?.is !== 'name' || last.to !== part.from - 1)
    return false;
  const { value } = part.figure;
  const person = last.mention.entities.some(({ type }) => type === 'person');
  return (
    person &&
    value.den === 1n &&
    value.num > 17n &&
    value.num < 100n &&
    tokens[part.from - 1]!.text === ',' &&
    tokens[part.to]?.text === ','
  );
}

/**
 * A decimal without its unit has that of the figure before it: `Reform UK had 12.6 per cent and the Greens 7.1`; where none is, one place
 * beside words of shares is a figure of per cent: `Labour's share was 40.9`.
 */
function withUnit(
  part: Part | undefined,
  tokens: readonly Token[],
  before: readonly Part[],
  percent = false,
): Part | undefined {
  if (part?.is !== 'figure' || part.figure.unit !== 'count' || part.figure.places === 0) return part;
  const last = before.findLast(
    (each) => each.is === 'figure' && (each.figure.unit === 'percent' || each.figure.unit === 'points'),
  );
  if (last === undefined && !(percent && part.figure.places === 1)) return part;
  // `40.9%, down 8.0`: what a share went up or down by is points.
  const changed = MOVED_BY.test(tokens[part.figure.opens - 1]?.norm ?? '');
  const unit = changed ? 'points' : last?.is === 'figure' ? last.figure.unit : 'percent';
  return { ...part, figure: { ...part.figure, unit } };
}

/** Whether a sentence gives a figure of per cent. */
export function hasPercent({ parts }: Frame): boolean {
  return parts.some((part) => part.is === 'figure' && part.figure.unit === 'percent');
}

/** `35.3 per cent to the SNP's 30`: a number set against a share is one too. */
export function withShare(part: Part | undefined, line: string): Part | undefined {
  if (part?.is !== 'figure' || part.figure.unit !== 'count' || !SET_AGAINST_SHARE.test(line)) return part;
  return { ...part, figure: { ...part.figure, unit: 'percent' } };
}
