import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openJournal } from '../../journal/index.ts';
import { ask, homeWith } from '../ask.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../../record/import/fixtures/${name}`, import.meta.url));
const by = ['--by', 'M. Smith'];

function journal(home: string) {
  return openJournal(join(home, 'journal.sqlite'), { readOnly: true });
}

test('published results that the record has just so are counted, and nothing is kept but the files', async () => {
  const home = homeWith({});
  const files = ['ge2024-by-candidate.csv', 'ge2024-by-constituency.csv'].map(fixture);
  const { code, out, err } = await ask(['import', ...files, '--election', 'ge2024', ...by], home);
  expect(code).toBe(0);
  expect(out).toBe(
    'parl.2024-07-04: 32 candidates in 5 contests add up. 5 are in the record just\nso. 0 facts kept.\n',
  );
  expect(err).toBe('5 of the 650 contests of parl.2024-07-04 are in these files; the others stay as they are.\n');
  const kept = journal(home);
  expect(kept.verify()).toMatchObject({ facts: 0, received: 2, breaks: [] });
  kept.close();
});

test('candidates of a new election are kept in one go, cite their file, and import again to nothing', async () => {
  const home = homeWith({});
  const argv = ['import', fixture('candidates-2029.csv'), '--election', 'parl.2029-05-03', ...by];
  const first = await ask(argv, home);
  expect(first).toMatchObject({
    code: 0,
    out: expect.stringContaining('5 candidates in 2 contests. 3 facts kept.'),
  });
  const kept = journal(home);
  const facts = kept.facts();
  expect(facts.map((fact) => fact.kind)).toEqual(['election-called', 'candidates', 'candidates']);
  const { file } = facts[1] as Extract<(typeof facts)[number], { kind: 'candidates' }>;
  expect(file).toMatchObject({ name: 'candidates-2029.csv', line: 2 });
  expect(kept.received(file!.sha256)?.name).toBe('candidates-2029.csv');
  kept.close();
  expect((await ask(argv, home)).out.replaceAll(/\s+/g, ' ')).toContain('2 are in the record just so. 0 facts kept.');
});

test('a file that is refused changes nothing, and is kept as received', async () => {
  const home = homeWith({});
  const bad = join(home, 'candidates.csv');
  const text =
    'person_id,person_name,election_id,party_id,party_name,post_label\n1,Ann,parl.2029-05-03,PP53,Labour Party,Aldershot\n2,Bob,parl.2029-05-03,PP52,Labour Party,Nowhere\n';
  writeFileSync(bad, text);
  const { code, out, err } = await ask(['import', bad, '--election', 'parl.2029-05-03', ...by], home);
  expect([code, out]).toEqual([3, '']);
  expect(err).toContain('Refused; nothing was imported.\n');
  expect(err).toContain("candidates.csv, line 3, column post_label: No seat is called 'Nowhere'");
  const kept = journal(home);
  expect(kept.verify()).toMatchObject({ facts: 0, received: 1 });
  kept.close();
});

test('a dry run reads and tells, and begins no journal', async () => {
  const home = homeWith({});
  const { code, out } = await ask(
    ['import', fixture('candidates-2029.csv'), '--election', 'parl.2029-05-03', '--dry-run'],
    home,
  );
  expect([code, out]).toEqual([0, 'parl.2029-05-03: 5 candidates in 2 contests. 3 facts would be kept.\n']);
  expect(existsSync(join(home, 'journal.sqlite'))).toBe(false);
});

test.each([
  [['none.csv', '--election', 'ge2024', ...by], 'There is no file none.csv'],
  [[fixture('candidates-2029.csv'), ...by], '--election'],
  [[fixture('candidates-2029.csv'), '--election', 'ge2023', ...by], "No election is called 'ge2023'"],
  [[fixture('candidates-2029.csv'), '--election', 'parl.2029-05-03'], 'Say who enters this'],
])('%j is a wrong command: exit 2', async (argv, message) => {
  const { code, out, err } = await ask(['import', ...argv]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});
