import { findRegion, readDate, type ElectoralRecord, type IsoDate } from '../../record/index.ts';
import type { CheckedCopy, CheckOptions, Claim } from './claim.ts';
import { rowsOf } from './cites.ts';
import { draftsOf, tokensOf } from './drafts.ts';
import { dateOf } from './date-of.ts';
import { frameOf, type Frame } from './frame.ts';
import { hasPercent } from './parts.ts';
import { gazetteerOf, type Gazetteer } from './names/gazetteer.ts';
import { shortNamesIn } from './names/short-names.ts';
import { regionOf } from './region-of.ts';
import type { Draft } from './judge.ts';
import { blocksOf } from './text/blocks.ts';
import { readText } from './text/read-text.ts';
import { sentencesOf } from './text/sentences.ts';
import type { SourceText } from './text/source-text.ts';
import { viewsOf } from './views.ts';

/**
 * Every checkable statement of a text with what the record makes of it: supported, contradicted with the arithmetic, or cannot check with
 * the reason. The text may be plain, Markdown or HTML; spans are characters (UTF-16 units) of the text as given. A figure is contradicted
 * only where the text says clearly whose it is and of when.
 *
 * @throws NotCopy when the text is empty, too long or not text; NotFound for a region or date the record does not know.
 */
export function checkCopy(record: ElectoralRecord, text: string, options: CheckOptions = {}): CheckedCopy {
  const source = readText(text);
  const gazetteer = gazetteerOf(record);
  const given = options.date === undefined ? undefined : readDate(options.date);
  const paragraphs = paragraphsOf(gazetteer, source, given);
  const frames = paragraphs.flatMap((each) => each.frames);
  const date: IsoDate | undefined = given ?? dateOf(frames);
  const told = options.region ?? regionOf(record, frames)?.id;
  const named = told ?? options.homeRegion;
  const region = named === undefined ? undefined : findRegion(record, named);
  const assumed = told === undefined;
  const claims: Claim[] = [];
  for (const view of viewsOf({ record, gazetteer, paragraphs, date, region, assumed })) {
    // A sentence with no name and no figure says nothing that could be checked.
    if (view.frame.parts.length === 0 && view.lastParty === undefined && view.lastWhere === undefined) continue;
    const drafts = draftsOf(view);
    claims.push(...drafts.map((draft) => claimOf(source, view.frame, draft)));
  }
  const inOrder = claims.toSorted((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  return { claims: inOrder, ...(date && { date }), ...(region && { region: region.id }) };
}

/** The sentences of a text, read once for its names and again where somebody or some seat named in full goes by one word alone. */
function paragraphsOf(gazetteer: Gazetteer, source: SourceText, date: IsoDate | undefined) {
  const paragraphs = blocksOf(source).map((block) => ({
    block,
    frames: sentencesOf(block).reduce<readonly Frame[]>(
      (frames, sentence) => [...frames, frameOf(gazetteer, sentence, { date, percent: frames.some(hasPercent) })],
      [],
    ),
  }));
  const shortNames = shortNamesIn(paragraphs.flatMap(({ frames }) => frames));
  const again = (frame: Frame, at: number, all: readonly Frame[]) =>
    frame.tokens.some((token) => token.capital && shortNames.has(token.base))
      ? frameOf(gazetteer, frame.sentence, { shortNames, date, percent: all.slice(0, at).some(hasPercent) })
      : frame;
  return paragraphs.map(({ block, frames }) => ({ block, frames: frames.map(again) }));
}

function claimOf(source: SourceText, frame: Frame, draft: Draft): Claim {
  const [from, to] = tokensOf(frame, draft);
  const [start, end] = [frame.tokens[from]!.start, frame.tokens[to - 1]!.end];
  const { kind, subject, claimed, computed, verdict, reason, cites } = draft;
  return {
    span: [source.at(start), source.at(end - 1) + 1],
    kind,
    subject,
    claimed: claimed ?? source.plain.slice(start, end),
    ...(computed !== undefined && { computed }),
    verdict,
    reason,
    sources: rowsOf(cites),
  };
}
