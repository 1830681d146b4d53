import { expect, test } from 'vitest';
import { ask, askJson } from '../ask.ts';

test('a result in words, its notes on standard error', async () => {
  const { out, err, code } = await ask(['write', 'seat-result', 'peterborough', '--election', 'ge2024']);
  expect(out).toMatch(/^Labour gain Peterborough from Conservatives by 118 votes\n\nLabour gained Peterborough/);
  expect([err.split('\n')[0]!.slice(0, 59), code]).toEqual([
    'Changes are measured against the notional result of 2019, a',
    0,
  ]);
});

test('as a script, as HTML and as data', async () => {
  const of = ['write', 'seat-result', 'peterborough', '--election', 'ge2024'];
  expect((await ask([...of, '--length', '10'])).out).toMatch(
    /^LABOUR GAINED PETERBOROUGH FROM THE CONSERVATIVES WITH A MAJORITY OF 118\.\n/,
  );
  expect((await ask([...of, '--style', 'html'])).out).toMatch(/^<h2>Labour gain Peterborough.*<\/h2>\n<p>/);
  const [story] = await askJson<{ date: string; paragraphs: { marks: { figure: string }[] }[][] }[]>(of);
  expect(story!.date).toBe('2024-07-05');
  expect(story!.paragraphs[0]![0]!.marks[0]!.figure).toBe('majority');
});

test.each([
  [['write', 'poem'], 'poem'],
  [['write', 'seat-result'], 'seat-result is written of one seat; name it after the kind.'],
  [['write', 'seat-result', 'peterboro'], 'did you mean Peterborough'],
  [['write', 'exit-poll', 'anglia', '--exit-poll', 'lab'], 'write it as lab=410'],
  [['write', 'seat-result', 'peterborough', '--recounts', 'two'], 'a number of recounts was expected'],
])('what is not understood is refused with a sentence: %j', async (argv, message) => {
  const { out, err, code } = await ask(argv);
  expect([out, code]).toEqual(['', 2]);
  expect(err).toContain(message);
});
