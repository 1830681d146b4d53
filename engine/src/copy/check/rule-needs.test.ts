import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { record } from '../../record/testing.ts';
import { frameOf } from './frame.ts';
import { gazetteerOf } from './names/gazetteer.ts';
import { findAll, type Rule } from './rules.ts';
import { blocksOf } from './text/blocks.ts';
import { readText } from './text/read-text.ts';
import { sentencesOf } from './text/sentences.ts';
import { Line, needsOf, piecesOf } from './rule-needs.ts';

const pieces = (pattern: string) => piecesOf(needsOf(pattern));

test('a pattern needs what stands in it and may not be left out', () => {
  expect(pieces('turnout (?:was |of )*{fig:Q}')).toEqual([['turnout'], ['Q']]);
  expect(pieces('{p} gains?(?: of)?(?: {w})? from (?:the )?{from:P}')).toEqual([['P'], ['gain'], ['from'], ['P']]);
  expect(pieces('majorit(?:y|ies) of {fig:NQ}')).toEqual([['majorit'], ['N', 'Q']]);
});

test('of alternatives it needs one, each told by what tells most of it', () => {
  expect(pieces('{n} ahead|{n} clear')).toEqual([['ahead', 'clear']]);
  expect(pieces('(?:(?:almost|nearly) )+(?:a |the )?(?:had been held|taken) by {p}(?! (?:council|run))')).toEqual([
    ['P'],
    ['almost', 'nearly'],
    ['been', 'taken'],
  ]);
  expect(pieces('(?:held|in|on) {w}')).toEqual([['W']]);
});

test('a line without it is passed over', () => {
  const needs = needsOf('{p} (?:held|kept hold of) (?:the )?{w}');
  const has = (line: string) => new Line(line).has(needs);
  expect(['P0 held W1', 'the P0 kept hold of W1 ,', 'P0 won W1', 'W0 held it'].map(has)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('no pattern of the language fits a line that is passed over', async () => {
  const gazetteer = gazetteerOf(record);
  const files = readdirSync(new URL('./corpus/', import.meta.url)).toSorted();
  const text = files.map((file) => readFileSync(new URL(`./corpus/${file}`, import.meta.url), 'utf8')).join('\n');
  // Every fifth line: the trial is of all patterns on each.
  const lines = text.split('\n').filter((line, at) => at % 5 === 0 && /\w/.test(line));
  const frames = lines.flatMap((line) =>
    blocksOf(readText(line)).flatMap((block) =>
      sentencesOf(block).map((sentence) => frameOf(gazetteer, sentence, { date: undefined })),
    ),
  );
  const names = readdirSync(new URL('./en/', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
  const loaded = await Promise.all(names.map(async (name): Promise<unknown> => import(`./en/${name}.ts`)));
  const rules = loaded.flatMap(rulesIn);
  expect(rules.length).toBeGreaterThan(300);
  const passedOver = frames.flatMap((frame) =>
    rules.filter((each) => frame.line.search(each.pattern) >= 0 && findAll(frame, [each]).next().done),
  );
  expect(passedOver.map(({ pattern }) => pattern.source)).toEqual([]);
});

/** The rules of a module, however deep in its lists. */
function rulesIn(value: unknown): readonly Rule[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'needs' in value ? [value as Rule] : Object.values(value).flatMap(rulesIn);
}
