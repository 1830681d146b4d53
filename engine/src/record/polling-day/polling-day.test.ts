import { expect, test } from 'vitest';
import { findRegion, pollingDay, pollingDays } from '../index.ts';
import { record } from '../testing.ts';

const anglia = findRegion(record, 'anglia');
const on = (date: string, region = anglia) => pollingDay(record, date, region).polls;
const one = (date: string, kind: string, nation = '') =>
  on(date).find((poll) => poll.kind === kind && (nation === '' || poll.nation === nation))!;

test('5 May 2016: 22 councils of the region, commissioners on the Friday, London, three more nations', () => {
  expect(one('2016-05-05', 'local').here).toHaveLength(22);
  const pcc = one('2016-05-05', 'pcc', 'ENG');
  expect([pcc.here.length, pcc.counted?.from, pcc.system.rule]).toEqual([8, '2016-05-06', 'supplementary-vote']);
  expect(on('2016-05-05').map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['mayor', 'gla.a', 'sp.r', 'naw.r', 'nia', 'parl']),
  );
  expect(one('2016-05-05', 'nia').all).toHaveLength(18);
  expect(one('2016-05-05', 'parl').all.map(({ name }) => name)).toEqual([
    'Ogmore',
    'Sheffield, Brightside and Hillsborough',
  ]);
  expect(one('2016-05-05', 'mayor').here).toEqual([]);
});

test('what is here depends on the region', () => {
  const here = (id: string, kind: string) =>
    on('2016-05-05', findRegion(record, id)).find((poll) => poll.kind === kind)!.here;
  expect(here('scotland', 'sp.r')).toHaveLength(1);
  expect(here('london', 'mayor')).toHaveLength(1);
  expect(here('scotland', 'pcc')).toEqual([]);
  expect(here('norfolk', 'pcc').map(({ slug }) => slug)).toEqual(['norfolk']);
});

test('in 2019 no European result could be given before ten on the Sunday night, in Northern Ireland too', () => {
  for (const nation of ['', 'NIR']) {
    const poll = on('2019-05-23').find((each) => each.kind === 'europarl' && each.nation === nation)!;
    expect(poll.counted?.notBefore).toBe('2019-05-26T22:00:00+01:00');
    expect(poll.counted?.why).toMatch(/last poll/);
  }
  expect(one('2019-05-23', 'europarl').here.map(({ slug }) => slug)).toContain('east-of-england');
});

test('plurality elects commissioners from 2024', () => {
  expect(one('2024-05-02', 'pcc').system.rule).toBe('first-past-the-post');
});

test('every day has something that is held, and is counted after it polled', () => {
  for (const date of pollingDays(record)) {
    const polls = on(date);
    expect([date, polls.some(({ all }) => all.length > 0)]).toEqual([date, true]);
    for (const { counted } of polls) {
      if (counted) expect(counted.from >= date && counted.to >= counted.from).toBe(true);
    }
  }
});
