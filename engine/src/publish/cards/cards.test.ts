import { beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_STYLE } from '../../copy/index.ts';
import { areaKey, findElection, findRegion, findSeat, targets, type Contest } from '../../record/index.ts';
import { CARD_SIZES, drawCard, holdingsCard, seatCard, targetsCard, type Card } from '../index.ts';
import { layOut } from './layout.ts';
import { readPng } from './testing.ts';
import { record } from '../../record/testing.ts';

const anglia = findRegion(record, 'anglia');

function contest(id: string, seat: string): Contest {
  const election = findElection(record, id);
  return record.contests(election.id).get(areaKey(findSeat(record, seat, election.boundarySet)))!;
}

const peterborough = seatCard(record, contest('ge2017', 'Peterborough'));
const clacton = seatCard(record, contest('by-clacton-2026-08-13', 'Clacton'));
const list = targets(record, {
  party: 'con',
  region: anglia,
  election: findElection(record, 'ge2017'),
  on: '2019-11-01',
});
const CARDS: readonly (readonly [string, Card])[] = [
  ['a seat', peterborough],
  ['a seat with 34 candidates', clacton],
  ['a region', holdingsCard(record, anglia, '2019-11-01')],
  ['the United Kingdom', holdingsCard(record, findRegion(record, 'united-kingdom'), '2026-09-01')],
  ['a target list', targetsCard(record, list, DEFAULT_STYLE)],
];

test('a seat: the majority, the candidates by votes, the source, and all of it in words', () => {
  expect(peterborough.big).toMatchObject({ value: '607', label: 'majority over Con, 1.3% · Lab gain from Con' });
  expect(peterborough.rows.slice(0, 2).map(({ name, note, figures }) => [name, note, ...figures])).toEqual([
    ['Fiona Onasanya', 'Lab', '22,950', '48.1%'],
    ['Stewart Jackson', 'Con', '22,343', '46.8%'],
  ]);
  expect(peterborough.foot).toContain('House of Commons Library');
  for (const said of ['majority of 607', 'Fiona Onasanya (Lab) 22,950, 48.1%'])
    expect(peterborough.alt).toContain(said);
});

test('a region on a day: who holds what, and the change since the election', () => {
  const [, [, clactonCard], [, region]] = CARDS as [unknown, readonly [string, Card], readonly [string, Card]];
  expect(region.big).toMatchObject({ value: '58', label: 'of 69 seats: Conservative' });
  expect(region.rows[0]!.figures).toEqual(['−2', '58']);
  expect(region.alt).toMatch(/^Seats held in Anglia on 1 November 2019: Conservative 58 \(−2\), Labour 5 \(−2\)/);
  expect(clactonCard.rows).toHaveLength(34);
});

test('a target list begins with the nearest seat, in the house line', () => {
  const card = targetsCard(record, list, DEFAULT_STYLE);
  expect(card.rows[0]).toMatchObject({ name: 'Peterborough', note: 'Lab 607', figures: ['0.6%'] });
  expect(card.alt).toContain('Peterborough (LAB) 607 majority - 0.6% swing required to win.');
});

describe.each(CARDS)('the card of %s', (_, card) => {
  test.each(CARD_SIZES)(
    'at %s is of that size, of less than 300 KB, and has its title and foot drawn',
    async (size) => {
      const file = await drawCard(card, size);
      const picture = readPng(file);
      expect(`${picture.width}x${picture.height}`).toBe(size);
      expect(file.length).toBeLessThan(300_000);
      expect(picture.dark(56, 92, picture.width - 112, 90)).toBeGreaterThan(400);
      expect(picture.dark(56, picture.height - 110, picture.width - 112, 60)).toBeGreaterThan(400);
      const margins = [
        picture.dark(0, 0, picture.width, 40),
        picture.dark(0, picture.height - 40, picture.width, 40),
        picture.dark(0, 0, 40, picture.height),
        picture.dark(picture.width - 40, 0, 40, picture.height),
      ];
      expect(margins).toEqual([0, 0, 0, 0]);
    },
  );

  test('has no text below 28 pixels, and says how many rows are left out', () => {
    for (const size of CARD_SIZES) {
      const texts = layOut(card, size).lines;
      expect(Math.min(...texts.map((each) => each.size))).toBeGreaterThanOrEqual(28);
      const shown = card.rows.filter((row) => texts.some(({ text }) => begins(text, row.name))).length;
      if (shown < card.rows.length) expect(texts.map((each) => each.text)).toContain(card.more[shown]);
    }
  });
});

describe('names', () => {
  let plain: Buffer;
  const named = (name: string) => drawCard({ ...peterborough, title: name }, '1200x630');
  beforeAll(async () => (plain = await named('tohs')));

  test('with a mark that turns the line round are drawn as the letters they hold', async () => {
    expect((await named('\u202Etohs\u2067')).equals(plain)).toBe(true);
  });

  test.each([
    ['Ynys Môn', 'ô'],
    ['Sŵn y Gŵr', 'ŵ'],
    ['Dvořák', 'ř'],
    ["Siobhán O'Keeffe", "'"],
    ['<script>alert(1)</script>', '<'],
  ])('%s has every letter drawn, %s among them', async (name, letter) => {
    const dark = async (title: string) => readPng(await named(title)).dark(56, 92, 1088, 90);
    expect(await dark(name)).toBeGreaterThan(await dark(name.replaceAll(letter, ' ')));
  });

  test('of eighty letters end in an ellipsis inside the card', async () => {
    const picture = readPng(
      await named('An Independent Candidate Standing Against Everything That Everyone Else Stands For'),
    );
    expect(picture.dark(1150, 0, 50, 630)).toBe(0);
  });
});

/** Whether a line is a name, or as much of it as there was room for. */
function begins(line: string, name: string): boolean {
  return line === name || (line.endsWith('…') && name.startsWith(line.slice(0, -1)));
}
