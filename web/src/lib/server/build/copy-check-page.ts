import { longDate } from 'countroom/copy';
import { LONGEST, type CheckedCopy, type Claim } from 'countroom/copy/check';
import type { Finding } from 'countroom/copy/lint';
import type { Desk } from 'countroom/publish';
import { MOST_COPY_BYTES } from 'countroom/publish/copy-files';
import type { ElectoralRecord } from 'countroom/record';
import type { CheckedView, CheckForm, CheckPage, ClaimView, FindingView } from '#lib/view/copy.ts';
import { copyWords } from '#lib/words/en-copy.ts';
import { looksLikeHtml, withoutMarks } from '../copy/html-marks.ts';
import { BY_WEIGHT, piecesOf } from '../copy/pieces.ts';
import { reportOf } from '../copy/report.ts';
import { regionGroups } from './copy-regions.ts';

const w = copyWords.check;
const PATH = '/check';

/** What was typed into the form. */
export interface CheckTyped {
  readonly text: string;
  readonly date: string;
  readonly region: string;
}

/** The form, what was refused of it, or what the record makes of the copy. */
export type CheckAnswer =
  | { readonly kind: 'nothing asked' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'checked'; readonly checked: CheckedCopy; readonly findings: readonly Finding[] };

export const NOTHING_TYPED: CheckTyped = { text: '', date: '', region: '' };

/** The page that checks copy, as it was filled in and answered. */
export function copyCheckPage({ record }: Desk, typed: CheckTyped, answer: CheckAnswer): CheckPage {
  return {
    form: formOf(record, typed),
    ...(answer.kind === 'refused' && { refused: answer.why }),
    ...(answer.kind === 'checked' && { checked: checkedView(record, typed.text, answer.checked, answer.findings) }),
  };
}

function formOf(record: ElectoralRecord, { text, date, region }: CheckTyped): CheckForm {
  return {
    action: PATH,
    text,
    date,
    regions: [
      { label: '', options: [{ value: '', text: w.regionOwn, selected: region === '' }] },
      ...regionGroups(record, region),
    ],
    example: { text: w.example, href: `${PATH}?example` },
    characters: LONGEST.toLocaleString('en-GB'),
    megabytes: MOST_COPY_BYTES / 1_000_000,
  };
}

function checkedView(
  record: ElectoralRecord,
  text: string,
  { claims, date, region }: CheckedCopy,
  findings: readonly Finding[],
): CheckedView {
  const html = looksLikeHtml(text);
  const placed = claims.map((claim, at) => ({ span: claim.span, view: claimView(text, html, claim, at + 1) }));
  const ordered = placed
    .map(({ view }) => view)
    .toSorted((a, b) => BY_WEIGHT.indexOf(a.verdict) - BY_WEIGHT.indexOf(b.verdict));
  const counts = BY_WEIGHT.map((verdict) => ({
    verdict,
    word: w.countWords[verdict],
    count: claims.filter((claim) => claim.verdict === verdict).length,
  }));
  const [contradicted, unknown, supported] = counts.map(({ count }) => count) as [number, number, number];
  const told = {
    headline: w.headline(contradicted),
    summary: w.summary(claims.length, { supported, contradicted, unknown }),
  };
  const found = findings.map((finding) => findingView(text, finding));
  return {
    ...told,
    read: [
      date ? w.readOn(longDate(date)) : w.readUndated,
      ...(region ? [w.readRegion(record.regions().get(region)?.name ?? region)] : []),
    ],
    counts,
    pieces: piecesOf(text, placed),
    claims: ordered,
    findings: found,
    report: reportOf(told.headline, told.summary, ordered, found),
  };
}

/** As many letters of the copy as stand around a claim in the list. */
const AROUND = 50;

function claimView(text: string, html: boolean, claim: Claim, number: number): ClaimView {
  const [start, end] = claim.span;
  const subject = claim.subject || w.unknownSubject;
  const shown = html ? withoutMarks : oneLine;
  return {
    id: `claim-${number}`,
    verdict: claim.verdict,
    what: `${copyWords.kinds[claim.kind]}: ${subject}`,
    claimed: shown(text.slice(start, end)),
    ...(claim.verdict === 'contradicted' && isOther(claim) && { right: claim.computed }),
    reason: claim.reason,
    sources: [...claim.sources],
    before: shown(text.slice(Math.max(0, start - AROUND), start).replace(/^\S*\s/, '')),
    after: shown(text.slice(end, end + AROUND).replace(/\s\S*$/, '')),
  };
}

/** Where the name is right and what is said of it is not, only the reason tells. */
function isOther({ claimed, computed }: Claim): boolean {
  return computed !== undefined && computed.toLowerCase() !== claimed.trim().toLowerCase();
}

function findingView(text: string, { span: [start, end], severity, message }: Finding): FindingView {
  return {
    line: text.slice(0, start).split('\n').length,
    severity: w.severities[severity],
    words: oneLine(text.slice(start, end)),
    message,
  };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
