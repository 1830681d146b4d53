import { expect, test } from 'vitest';
import { DEFAULT_STYLE } from 'countroom/copy';
import { areaKey, findElection, findRegion, findSeat, openRecord, type Contest } from 'countroom/record';
import { loadPack } from 'countroom/record/load';
import { homePage } from './home-page.ts';
import { regionPage } from './region-page.ts';
import { seatPage } from './seat-page.ts';
import { contestWorkings, regionWorkings } from './working-page.ts';

const record = openRecord(loadPack());
const today = '2026-11-22';

function contestIn(seat: string, election: string): Contest {
  const found = findElection(record, election);
  return record.contests(found.id).get(areaKey(findSeat(record, seat, found.boundarySet)))!;
}

/** Every address of a working in a view, with its anchor where the view gives one whole. */
function workingsIn(view: unknown): string[] {
  return [...JSON.stringify(view).matchAll(/"([^"]*\/working[^"]*)"/g)].map((match) => match[1]!);
}

/** The anchors of the page of workings at an address. */
const anchors = (() => {
  const known = new Map<string, Set<string>>();
  return (address: string): Set<string> => {
    const { pathname, searchParams } = new URL(address, 'http://desk');
    let ids = known.get(pathname + searchParams.toString());
    if (!ids) {
      const [, first, slug = '', election = ''] = pathname.split('/');
      const page =
        first === 'seats'
          ? contestWorkings(record, contestIn(slug, election))
          : regionWorkings(record, findRegion(record, first!), searchParams.get('on') ?? today, today);
      ids = new Set(page.groups.flatMap((group) => group.workings.map((working) => working.id)));
      known.set(pathname + searchParams.toString(), ids);
    }
    return ids;
  };
})();

function expectWorked(addresses: string[]): void {
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) {
    const anchor = new URL(address, 'http://desk').hash.slice(1);
    const ids = anchors(address);
    expect(ids.size, address).toBeGreaterThan(0);
    if (anchor) expect(ids, address).toContain(anchor);
  }
}

test.each(['2019-11-01', '2019-05-20', today])(
  'every number of the region on %s has a working where it leads',
  (on) => {
    const question = { region: findRegion(record, 'anglia'), on, today, query: new URLSearchParams() };
    const view = regionPage(record, DEFAULT_STYLE, question);
    expectWorked(workingsIn(view));
    const held = view.holdings.parties.filter(({ vacant }) => !vacant).map(({ party }) => party.key);
    for (const party of held) {
      for (const measure of ['seats-held', 'seats-won', 'net-change'])
        expect(anchors(view.holdings.working)).toContain(`${measure}-${party}`);
    }
    for (const row of view.targets.flatMap((list) => list.rows))
      expect(anchors(row.working.page), row.seat.text).toContain(row.working.swing);
  },
);

test.each([
  ['Peterborough', 'ge2024'],
  ['Clacton', 'parl.clacton.by.2026-08-13'],
  ['Buckingham', 'ge2017'],
  ['Belfast West', 'ge2019'],
])('every number of %s, %s has a working where it leads', (seat, election) => {
  const contest = contestIn(seat, election);
  const view = seatPage(record, DEFAULT_STYLE, { area: contest.area, on: contest.polledOn, today, contest });
  expectWorked(workingsIn(view));
  for (const row of view.result.rows)
    for (const measure of ['votes', 'share', 'change'])
      expect(anchors(view.result.working)).toContain(`${measure}-${row.key}`);
});

test('a sheet says the figure, the formula, the sum and the row of each input', () => {
  const page = contestWorkings(record, contestIn('Peterborough', 'ge2017'));
  const swing = page.groups.flatMap((group) => group.workings).find((working) => working.id === 'required-swing-con');
  expect(swing).toMatchObject({ value: '0.6%', sum: '(22,950 − 22,343) ÷ (2 × 47,738) = 0.635762%' });
  expect(swing?.inputs[0]?.name).toBe('Fiona Onasanya (Lab), winner');
  expect(swing?.inputs[0]?.row).toMatch(/^data\/uk\/westminster\/parl\.2017-06-08\/candidacies\.csv:\d+$/);
  expect(swing?.publishers.length).toBeGreaterThan(0);
});

test('the first screen offers to slide from 60 Conservative seats to 58, stopping at each change', () => {
  const { tries } = homePage(record, DEFAULT_STYLE, 'anglia', today, today);
  expect(tries.slide?.text).toContain('60 Conservative seats become 58');
  expect(tries.slide?.days[0]).toBe('2017-06-08');
  expect(tries.slide?.days).toContain('2019-06-06');
  expect(tries.slide?.days.at(-1)).toBe('2019-11-01');
  expect(tries.copy.lines[1]).toBe('Peterborough (LAB) 118 majority - 0.1% swing required to win');
});

test('a party that was renamed shows what it had under its earlier name', () => {
  const contest = contestIn('Peterborough', 'ge2024');
  const view = seatPage(record, DEFAULT_STYLE, { area: contest.area, on: contest.polledOn, today, contest });
  const reform = view.result.rows.find((row) => row.party.key === 'ref');
  expect([reform?.change, reform?.changeNote]).toEqual(['new', 'Brexit Party 4.5%']);
  expect(view.result.footnotes.join(' ')).not.toContain('Brexit Party');
});
