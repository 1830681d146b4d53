import { expect, test } from 'vitest';
import { partyStyles } from './party-styles.ts';

const con = { party: 'con', fill: '#2568C8', edge: '#2568C8', on: '#FFFFFF', inkLight: '#2568C8', inkDark: '#477DE0' };

test('a party gets its fill in both grounds and its dark ink on the dark one', () => {
  const [light, dark] = partyStyles([con]).split('@media (prefers-color-scheme:dark)');
  expect(light).toContain('.p-con{--fill:#2568C8;--edge:#2568C8;--on:#FFFFFF;--ink-p:#2568C8}');
  expect(dark).toContain('.p-con{--edge:#477DE0;--ink-p:#477DE0}');
});

test('a colour that could carry other styles is refused', () => {
  expect(() => partyStyles([{ ...con, fill: 'red}body{display:none' }])).toThrow('"con" cannot be used');
  expect(() => partyStyles([{ ...con, party: 'con,body' }])).toThrow('"con,body" cannot be used');
});
