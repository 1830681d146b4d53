import { expect, test } from 'vitest';
import { councilNow, councilOn, findCouncil, findRegion, regionOn } from '../record/index.ts';
import {
  administrationWords,
  canChangeSentence,
  controlWords,
  councilLine,
  councilNowSentence,
  councilSentence,
  countSentence,
  notHeldWords,
  regionNightSentence,
  wardRemarks,
  wayToControlWords,
} from './index.ts';
import { record } from '../record/testing.ts';

const parties = record.parties();
const NIGHT = '2016-05-05';
const on = (name: string, night = NIGHT) => councilOn(record, findCouncil(record, name), night);
const sentence = (name: string, night = NIGHT) => councilSentence(on(name, night), parties);

test.each([
  ['Cambridge', 'Labour majority of 10. It had been 6.'],
  ['Peterborough', 'Conservative majority of 2. It had been two short.'],
  ['Southend-on-Sea', 'No overall control: no change; the Conservatives are two short.'],
  ['Castle Point', 'Conservative majority of 3, as before.'],
  ['Milton Keynes', 'No overall control: no change; the Conservatives and Labour are level, seven short.'],
  ['Huntingdonshire', 'Conservative majority of 14. Before: Conservative control.'],
])('%s in May 2016', (name, expected) => {
  expect(sentence(name)).toBe(expected);
});

test('where the eve of poll is not held, the poll before is the baseline and is named', () => {
  expect(sentence('Wandsworth', '2022-05-05')).toBe(
    'Labour majority of 12. After the poll of 2018: Conservative majority of 6.',
  );
  expect(sentence('Crawley', '2022-05-05')).toBe(
    'Labour lose control: no overall control; Labour are on exactly half. The majority had been 3 after the poll of 2018.',
  );
  expect(sentence('North Yorkshire', '2022-05-05')).toBe('Conservative majority of 4.');
});

test('where only wards are held, the seats up are all that is said', () => {
  expect(sentence('Cambridge', '2024-05-02')).toBe(
    'Of 14 seats up, Labour 9, the Liberal Democrats 3 and the Greens 2. The whole council as it stood on the night is not held. The nearest held is of 31 December 2024.',
  );
});

test('the line over a night', () => {
  const line = (name: string) => {
    const { eveOfPoll } = on(name).change;
    return eveOfPoll.kind === 'not held' ? notHeldWords(eveOfPoll) : councilLine(eveOfPoll, parties);
  };
  expect(line('Peterborough')).toBe('Conservatives gain control from no overall control');
  expect(line('Southend-on-Sea')).toBe('No overall control: no change');
  expect(line('Cambridge')).toBe('Labour hold control');
  expect(councilLine({ kind: 'gain', party: 'lab', from: 'con' }, parties)).toBe(
    'Labour gain control from the Conservatives',
  );
  expect(councilLine({ kind: 'new authority', after: { kind: 'no overall control' } }, parties)).toBe(
    'New council: no overall control',
  );
});

test('what a party needed, and whether control could change', () => {
  const { canChange } = on('Southend-on-Sea');
  if (canChange.kind === 'not held') throw new Error('Southend is held');
  expect(canChangeSentence(canChange, parties)).toBe('Control could change: the Conservatives could gain it.');
  expect(wayToControlWords('con', canChange.parties.get('con')!, canChange, parties)).toBe(
    'Conservatives need 4 net gains; they are defending 6 of 17',
  );
  const sure = on('North Hertfordshire').canChange;
  if (sure.kind === 'not held') throw new Error('North Hertfordshire is held');
  expect(canChangeSentence(sure, parties)).toBe(
    'Control could not change: the Conservatives would have 27 seats whatever happened, and 25 is a majority.',
  );
});

test('a count says what is proved and no more', () => {
  const cambridge = on('Cambridge').wards.map(({ contest }) => contest.slug);
  const after = (wards: number) =>
    countSentence(
      councilOn(record, findCouncil(record, 'Cambridge'), NIGHT, { declared: cambridge.slice(0, wards) }).count!,
      parties,
    );
  expect(after(0)).toBe('0 of 14 wards. Labour and the Liberal Democrats can still reach a majority.');
  expect(after(4)).toBe('4 of 14 wards. Labour can no longer be overtaken. A majority is still open.');
  expect(after(6)).toBe('6 of 14 wards. Labour are certain of a majority.');
});

test("a region's night", () => {
  expect(regionNightSentence(regionOn(record, findRegion(record, 'anglia'), NIGHT), parties)).toBe(
    '22 councils voted for 478 seats. The Conservatives won 209 of 478, 43.7 per cent. The Conservatives control 11 and Labour five; six are under no overall control. One changed control: Peterborough, to the Conservatives.',
  );
  expect(regionNightSentence(regionOn(record, findRegion(record, 'anglia'), '2024-05-02'), parties)).toBe(
    '18 councils voted for 486 seats. Labour won 175 of 486, 36.0 per cent. Of the seven whose control is held, the Conservatives control two and Labour one; four are under no overall control.',
  );
});

test('a council on a day, and who ran it', () => {
  const southend = councilNow(record, findCouncil(record, 'Southend-on-Sea'), '2017-02-20');
  expect(councilNowSentence(southend, parties)).toBe(
    'Conservative majority of 1 (26 of 51 seats) as of 31 December 2016, a later snapshot.',
  );
  expect(administrationWords(southend.administration!, parties)).toBe('Conservative minority');
  const ashfield = councilNow(record, findCouncil(record, 'Ashfield'), '2023-06-01').standing;
  expect(ashfield.kind === 'held' && controlWords(ashfield.control, parties)).toBe('Majority of 29 for other parties');
});

test('remarks on wards: a lot, no poll, a double vacancy', () => {
  const remarks = (name: string, night: string, ward: string) =>
    wardRemarks(
      on(name, night).wards.find(({ contest }) => contest.name === ward)!,
      parties,
    );
  expect(remarks('North Hertfordshire', '2019-05-02', 'Letchworth South West')).toEqual([
    'Sean Prendergast (LD) and Lynda Needham (Con) were level on 800 votes for one seat; it was decided by lot.',
  ]);
  expect(remarks('Epping Forest', NIGHT, 'Passingford')).toEqual(['Elected unopposed: no poll was held.']);
  expect(remarks('Huntingdonshire', NIGHT, 'St Neots Eynesbury')).toEqual([
    'One seat was due; a vacancy was filled at the same poll, and Jim Corley (Ind), with fewest votes of the elected, took the rest of that term. It is kept out of changes since these seats were fought.',
  ]);
});
