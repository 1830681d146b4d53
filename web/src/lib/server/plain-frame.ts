import type { ElectoralRecord } from 'countroom/record';
import type { Frame } from '#lib/view/frame.ts';
import { siteNav } from './build/names.ts';
import { sourceLines } from './build/source-lines.ts';
import { regionOf } from './question.ts';

/** The frame of a page that is about no one region or day. */
export function plainFrame(
  record: ElectoralRecord,
  home: string,
  about?: Frame['about'],
  sources: readonly string[] = [],
): Frame {
  return { about, nav: siteNav(regionOf(record, home), undefined), sources: sourceLines(record, sources) };
}
