import { expect, test } from 'vitest';
import { correctionsTable, DEFAULT_SETTINGS, defenceTable, toCsv } from 'countroom/publish';
import {
  areaKey,
  corrections,
  defences,
  findElection,
  findRegion,
  findSeat,
  openRecord,
  type Fact,
} from 'countroom/record';
import { loadPack } from 'countroom/record/load';
import { correctionsPage } from './corrections-page.ts';
import { findPage } from './find-page.ts';
import { targetsPage } from './targets-page.ts';

const pack = loadPack();
const record = openRecord(pack);
const today = '2026-09-01';
const { style } = DEFAULT_SETTINGS;

const HOSTILE = [
  "O'Keeffe",
  'Joseph 77',
  'Siân ap Môn',
  '<script>alert(1)</script>',
  '\u202Eevil\u202C',
  '=HYPERLINK("x")',
];
const seat = areaKey(findSeat(record, 'Ipswich', 'wmc2024'));
const declared = (seq: number, votes: number, winner = 'A Winner'): Fact => ({
  kind: 'declaration',
  seq,
  recordedAt: `2026-09-0${seq}T10:00:00.000Z`,
  by: 'desk',
  election: 'parl.ipswich.by.2026-08-27',
  seat,
  polledOn: '2026-08-27',
  validVotes: votes + HOSTILE.length * 100,
  candidacies: [
    { candidate: winner, familyName: 'Winner', party: 'lab', partyName: 'Labour', description: '', votes },
    ...HOSTILE.map((candidate) => ({
      candidate,
      familyName: candidate,
      party: 'ind',
      partyName: '',
      description: 'x'.repeat(80),
      votes: 100,
    })),
  ],
});

test('a result that was entered anew is a correction, with the votes that changed', () => {
  const facts = [declared(1, 20_000), declared(2, 20_010)];
  const { rows } = correctionsPage(record, facts);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ when: '2 Sep 2026', first: '1 Sep 2026', why: 'A Winner 20,010, not 20,000.' });
  expect(correctionsPage(record, []).rows).toEqual([]);
});

test('a withdrawn fact is a correction with its reason, guarded where a spreadsheet would run it', () => {
  const withdrawn: Fact = {
    kind: 'withdrawn',
    seq: 2,
    recordedAt: '2026-09-02T10:00:00.000Z',
    by: 'desk',
    fact: 1,
    reason: '=1+1',
  };
  const facts = [declared(1, 20_000), withdrawn];
  expect(correctionsPage(record, facts).rows[0]!.why).toBe('=1+1');
  expect(toCsv(correctionsTable(record, corrections(facts)))).toContain(",'=1+1\n");
});

test('names from outside stand as they were given in lists and are guarded in files', () => {
  const withFact = openRecord(pack, { facts: [declared(1, 20_000, '=HYPERLINK("y")')] });
  const question = {
    region: findRegion(withFact, 'anglia'),
    election: findElection(withFact, 'ge2024'),
    party: 'lab',
    kind: 'defence' as const,
    on: today,
    base: 'eve of poll' as const,
    query: new URLSearchParams(),
  };
  const csv = toCsv(defenceTable(withFact, defences(withFact, question), style));
  expect(csv.split('\n').find((line) => line.includes('Ipswich'))).toContain(`"'=HYPERLINK(""y"")"`);
  const page = targetsPage(withFact, style, question);
  expect(page.list.rows.find((row) => row.seat.text === 'Ipswich')?.challenger.key).toBe('ind');
  expect(findPage(withFact, 'hyperlink', today).found[0]).toMatchObject({
    text: '=HYPERLINK("y")',
    href: '/seats/ipswich',
  });
});
