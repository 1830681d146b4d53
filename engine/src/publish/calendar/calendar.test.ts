import { expect, test } from 'vitest';
import fc from 'fast-check';
import { findRegion, openRecord, type Fact, type FactBody } from '../../record/index.ts';
import { regionCalendar } from '../index.ts';
import { folded } from './ics.ts';
import { pack } from '../../record/testing.ts';

const PETERBOROUGH = 'wmc2024/E14001425';
const called: FactBody = { kind: 'by-election-called', seat: PETERBOROUGH, date: '2026-10-22' };

function facts(...bodies: FactBody[]): Fact[] {
  return bodies.map((body, index) => ({
    ...body,
    seq: index + 1,
    recordedAt: `2026-09-0${index + 1}T09:00:00.123Z`,
    by: 'desk',
  }));
}

function calendar(given: readonly Fact[], region = 'anglia'): string {
  const record = openRecord(pack, { facts: given });
  const origin = 'https://results.example.org';
  return regionCalendar(record, { region: findRegion(record, region), on: '2026-09-01', facts: given, origin });
}

/** The lines of each event, unfolded. */
function events(ics: string): string[][] {
  const whole = ics.replaceAll('\r\n ', '');
  return whole
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((each) => each.split('\r\nEND:VEVENT')[0]!.split('\r\n'));
}

test('the polls of this parliament: the general election and the Clacton by-election, both over', () => {
  const summaries = events(calendar([])).map((lines) => lines.filter((line) => /^(SUMMARY|STATUS|DTSTART)/.test(line)));
  expect(summaries).toEqual([
    ['DTSTART;TZID=Europe/London:20240704T070000', 'STATUS:CONFIRMED', 'SUMMARY:2024 general election'],
    ['DTSTART;TZID=Europe/London:20260813T070000', 'STATUS:CONFIRMED', 'SUMMARY:By-election: Clacton'],
  ]);
});

test('a poll that is called is tentative; each fact about it is a revision; called off, it is cancelled', () => {
  const vacancy: FactBody = { kind: 'vacancy', seat: PETERBOROUGH, date: '2026-08-20', reason: 'resigned' };
  const find = (given: readonly Fact[]) => events(calendar(given)).find((lines) => lines[0]!.includes('peterborough'))!;
  const uid = 'UID:parl.peterborough.by.2026-10-22@countroom';
  expect(find(facts(vacancy, called))).toEqual(
    expect.arrayContaining([uid, 'SEQUENCE:0', 'STATUS:TENTATIVE', 'DTSTAMP:20260902T090000Z']),
  );
  const candidates: FactBody = {
    kind: 'candidates',
    election: 'parl.peterborough.by.2026-10-22',
    seat: PETERBOROUGH,
    candidacies: [
      { candidate: 'Jane Grey', familyName: 'Grey', party: 'grn', partyName: 'Green Party', description: '' },
    ],
  };
  expect(find(facts(vacancy, called, candidates))).toEqual(
    expect.arrayContaining([uid, 'SEQUENCE:1', 'STATUS:TENTATIVE']),
  );
  const off: FactBody = { kind: 'withdrawn', fact: 2, reason: 'date moved' };
  expect(find(facts(vacancy, called, off))).toEqual(expect.arrayContaining([uid, 'SEQUENCE:1', 'STATUS:CANCELLED']));
});

test('a region without the seat has no word of its poll', () => {
  expect(calendar(facts(called), 'scotland')).not.toContain('eterborough');
});

test('the file is as RFC 5545 asks: CRLF, lines of 75 bytes at most, a time zone with both halves of the year', () => {
  const ics = calendar(facts(called), 'united-kingdom');
  expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  for (const part of ['TZOFFSETTO:+0000', 'TZOFFSETTO:+0100', 'TZID:Europe/London']) expect(ics).toContain(part);
});

test('a folded line unfolds to itself, and no character is cut', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 300 }).filter((line) => !/[\r\n]/.test(line));
  fc.assert(
    fc.property(text, (line) => {
      const lines = folded(line).split('\r\n');
      for (const each of lines) expect(Buffer.byteLength(each)).toBeLessThanOrEqual(75);
      expect(lines.map((each, index) => (index === 0 ? each : each.slice(1))).join('')).toBe(line);
    }),
  );
});
