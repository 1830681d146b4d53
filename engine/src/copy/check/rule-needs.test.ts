import { expect, test } from 'vitest';
import { has, needsOf } from './rule-needs.ts';

test('a pattern needs what stands in it outside its groups', () => {
  expect(needsOf('turnout (?:was |of )*{fig:Q}')).toEqual({ parts: ['Q'], words: ['turnout'] });
  expect(needsOf('{p} gains?(?: of)?(?: {w})? from (?:the )?{from:P}')).toEqual({
    parts: ['P', 'P'],
    words: ['gain', 'from'],
  });
  expect(needsOf('majorit(?:y|ies) of {fig:NQ}')).toEqual({ parts: [], words: ['majorit'] });
  expect(needsOf('{n} ahead|{n} clear')).toEqual({ parts: [], words: [] });
});

test('a line without it is passed over', () => {
  const needs = needsOf('{p} held (?:the )?{w}');
  expect(['P0 held W1', 'the P0 held W1 ,', 'P0 won W1', 'W0 held it'].map((line) => has(line, needs))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
