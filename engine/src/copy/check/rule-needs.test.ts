import { expect, test } from 'vitest';
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
