import { expect, test } from 'vitest';
import { councilNow, councilOn, findCouncil, findRegion, openRecord, regionOn } from 'countroom/record';
import { loadPack } from 'countroom/record/load';
import { councilNightPage } from './council-night-page.ts';
import { councilNowPage } from './council-now-page.ts';
import { wardOf } from './council-question.ts';
import { wardPage } from './council-ward-page.ts';
import { councilsPage } from './councils-page.ts';
import { councilsRegionPage } from './councils-region-page.ts';

const record = openRecord(loadPack());
const NIGHT = '2016-05-05';
const anglia = findRegion(record, 'anglia');
const night = (name: string, day = NIGHT) =>
  councilNightPage(record, councilOn(record, findCouncil(record, name), day));
const region = (sort: string | null = null) => councilsRegionPage(record, regionOn(record, anglia, NIGHT), sort, []);

test('Cambridge before: a Labour majority of 6 from 24 of 42; after, one of 10; every seat is drawn once', () => {
  const { before, after, big, line } = night('Cambridge');
  expect(before).toMatchObject({ control: 'Labour majority of 6', total: 42, needed: 22 });
  expect(before!.groups[0]).toMatchObject({ party: { key: 'lab' }, seats: 24, up: 7 });
  expect(after!.groups[0]).toMatchObject({ party: { key: 'lab' }, seats: 26, up: 9 });
  expect([big.value, line]).toEqual(['10', 'Labour hold control']);
  for (const bar of [before!, after!]) expect(bar.groups.reduce((sum, { seats }) => sum + seats, 0)).toBe(bar.total);
  expect(after!.groups.reduce((sum, { up }) => sum + up!, 0)).toBe(14);
});

test('Southend on the night: no overall control, the Conservatives two short', () => {
  const page = night('Southend-on-Sea');
  expect(page).toMatchObject({ line: 'No overall control: no change', big: { value: '2', party: 'con' } });
  expect(page.sentence).toBe('The Conservatives are two short.');
});

test('Norwich and Great Yarmouth before', () => {
  const seats = (name: string) => new Map(night(name).before!.groups.map((group) => [group.party.key, group.seats]));
  expect(seats('Norwich')).toEqual(
    new Map([
      ['lab', 22],
      ['grn', 14],
      ['ld', 3],
    ]),
  );
  expect(seats('Great Yarmouth').get('ukip')).toBe(8);
});

test.each(['Huntingdonshire', 'Daventry'])('%s before is not held, and the page says how to add it', (name) => {
  const { before, missing, parties } = night(name);
  expect(before).toBeUndefined();
  expect(missing).toEqual([
    expect.objectContaining({ label: 'Before', command: expect.stringContaining(`fact add composition "${name}"`) }),
  ]);
  expect(parties.every((row) => row.before === '—' && row.change === '—' && row.after !== '—')).toBe(true);
});

test('what Southend’s Conservatives would have had to win, with the sum', () => {
  const { rows, sums } = night('Southend-on-Sea').canChange!;
  expect(rows[0]).toMatchObject({
    party: { key: 'con' },
    notUp: '16',
    defending: '6',
    needs: '10',
    range: '16 to 33',
    verdict: 'possible',
  });
  expect(sums).toEqual(['Conservatives need 4 net gains; they are defending 6 of 17']);
});

test('a tie in Hartlepool is decided by lot and says so in its row', () => {
  const rossmere = night('Hartlepool', '2021-05-06').wards.find((ward) => ward.ward.text === 'Rossmere')!;
  expect(rossmere).toMatchObject({ margin: '0', notes: [{ text: 'decided by lot', warn: true }] });
  expect(rossmere.candidates.filter((each) => each.note === 'tied').map((each) => each.votes)).toHaveLength(2);
});

test('every composition of every council of the region says how sure it is, and who says so', () => {
  for (const { council } of regionOn(record, anglia, NIGHT).rows) {
    const { history } = councilNowPage(record, councilNow(record, council, '2026-09-01'));
    expect(history.length).toBeGreaterThan(1);
    for (const row of history)
      expect([row.certainty.text, row.certainty.source]).toEqual([
        expect.stringMatching(/\w/),
        expect.stringMatching(/\w/),
      ]);
  }
});

test('the region’s 22 councils: one change of control, Peterborough to the Conservatives; 478 seats up', () => {
  const page = region();
  expect(page.rows).toHaveLength(22);
  expect(page.big.value).toBe('478');
  expect(page.changed).toEqual([
    expect.objectContaining({ council: { text: 'Peterborough', href: '/councils/peterborough/local.2016-05-05' } }),
  ]);
  expect(page.controlled.rows.map((row) => [row.party.key, row.before, row.after])).toEqual([
    ['con', '10', '11'],
    ['lab', '5', '5'],
    ['none', '7', '6'],
  ]);
  expect(page.won!.rows[0]).toMatchObject({ party: { key: 'con' }, seats: '209', percent: '43.7%' });
  expect(
    page.rows.filter((row) => row.notes.some(({ text }) => text === 'all out')).map((row) => row.council.text),
  ).toEqual(['Colchester', 'Peterborough', 'Rochford', 'Welwyn Hatfield']);
  expect(page.notHeld.map((row) => row.council.text)).toEqual(['Daventry', 'Huntingdonshire']);
});

test('what was printed at the time is quoted with its source, although our count differs', () => {
  const [in2016] = region().printed;
  expect(in2016!.rows).toContainEqual(
    expect.objectContaining({ measure: 'councillors elected', value: '479', source: expect.stringMatching(/\w/) }),
  );
});

test('the region’s table sorts by majority, shortfalls first; an unknown column is passed over', () => {
  const margins = (sort: string) =>
    region(sort).rows.map((row) => (row.margin.endsWith(' short') ? -parseInt(row.margin, 10) : Number(row.margin)));
  expect(margins('margin')).toEqual(margins('margin').toSorted((a, b) => a - b));
  expect(margins('-margin')).toEqual(margins('margin').toReversed());
  expect(region('size').rows.map((row) => row.council.text)).toEqual(region().rows.map((row) => row.council.text));
});

test('a ward leads to its neighbours and to what it did on other nights', () => {
  const view = wardPage(record, wardOf(record, 'cambridge', 'local.2016-05-05', 'arbury'));
  expect([view.before?.text, view.next?.text]).toEqual(['Abbey', 'Castle']);
  expect(view.past.find((row) => row.current)!.elected).toEqual([
    { party: expect.objectContaining({ key: 'lab' }), candidate: 'Mike Todd-Jones' },
  ]);
  expect(view.past.length).toBeGreaterThan(5);
});

test('councillors of Great Britain since 1973, and a year that is not published is a gap', () => {
  const { chart, groups } = councilsPage(record, anglia, '2026-09-01');
  expect(chart!.rows.at(-1)).toEqual({
    year: '1973',
    cells: ['7,709', '9,781', '1,427', '65', '5,183'],
    total: '24,165',
  });
  expect(chart!.rows.find((row) => row.year === '2020')!.cells).toEqual(['—', '—', '—', '—', '—']);
  expect(groups.find((group) => group.heading === 'Cambridgeshire')!.councils.map((each) => each.text)).toContain(
    'Cambridge',
  );
});

test('seats now beside a year held and beside the high tide; a year that is not held cannot be checked', () => {
  const now = councilNow(record, findCouncil(record, 'Cambridge'), '2026-09-01');
  const { since } = councilNowPage(record, now);
  expect(since!.columns).toEqual({ was: '2016', now: '2025' });
  expect(since!.rows[0]).toMatchObject({
    party: { key: 'lab' },
    was: '26',
    now: '24',
    change: '−2',
    best: '30 in 2021',
  });
  const asked = councilNowPage(record, now, '2010').since!;
  expect([asked.rows, asked.columns]).toEqual([[], undefined]);
  expect(asked.cannotCheck).toMatch(/^Cannot check: nothing is held of 2010.* Held: 2016, 2017/);
});

test('a region’s high tide is of the councils that are compared: no year beside it is higher', () => {
  const { rows, columns } = councilsPage(record, anglia, '2026-09-01').since!;
  expect(columns).toEqual({ was: '2021', now: '2025' });
  const number = (text: string) => Number(text.replaceAll(',', '').replace(/ in .*/, ''));
  for (const row of rows)
    expect([row.party.key, number(row.best) >= Math.max(number(row.was), number(row.now))]).toEqual([
      row.party.key,
      true,
    ]);
});

test('after five wards Labour are certain of Cambridge; after four they are not; a ward that is not up is no ward', () => {
  const answer = councilOn(record, findCouncil(record, 'Cambridge'), NIGHT);
  const soFar = (...declared: string[]) => councilNightPage(record, answer, declared).soFar!;
  const five = soFar('abbey', 'arbury', 'cherry-hinton', 'coleridge', 'kings-hedges');
  expect(five.sentence).toBe('5 of 14 wards. Labour are certain of a majority.');
  expect(five.rows[0]).toMatchObject({ party: { key: 'lab' }, settled: '22', range: '22 to 31' });
  expect(soFar('abbey', 'arbury', 'cherry-hinton', 'coleridge').sentence).toMatch(
    /^4 of 14 wards\. (?!.*certain of a majority)/,
  );
  expect(soFar()).toMatchObject({
    rows: [],
    wards: expect.arrayContaining([{ slug: 'abbey', name: 'Abbey', checked: false }]),
  });
  expect(() => soFar('abbeyy')).toThrow(expect.objectContaining({ status: 404 }));
});

test('Warrington by two baselines, each named, with the one seat that makes the difference', () => {
  const { lastHeading, eveHeading, rows, seats } = night('Warrington', '2024-05-02').baselines!;
  expect([lastHeading, eveHeading]).toEqual([
    'Since these seats were fought, 6 May 2021',
    'Since 31 Dec 2023, last held before the poll',
  ]);
  expect(new Map(rows.map((row) => [row.party.key, [row.last, row.eve]]))).toEqual(
    new Map([
      ['lab', ['+6', '+6']],
      ['ld', ['+4', '+4']],
      ['ind', ['0', '−1']],
      ['con', ['−10', '−9']],
    ]),
  );
  expect(seats.map((seat) => [seat.ward.text, seat.from.key, seat.to.key])).toEqual([
    ['Rixton and Woolston', 'con', 'ind'],
  ]);
});
