import { expect, test } from 'vitest';
import { countTyped, MOST_BYTES, typedIn } from './stv-count-form.ts';
import { stvCountPage } from './stv-count-page.ts';

const TIE = '4 2\n50 1 0\n20 2 1 0\n20 3 4 0\n30 4 0\n0\n"Ann"\n"Bob"\n"Cem"\n"Dee"\n"A ward"\n';
const ask = (fields: Record<string, string | string[]>) => {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) form.append(name, value);
  const typed = typedIn(form);
  return stvCountPage(typed, countTyped(typed));
};

test('papers are counted, and a tie asks for its lot with a button for each', () => {
  const { counted, refused } = ask({ papers: TIE });
  expect(refused).toBeUndefined();
  expect(counted!.title).toBe('A ward');
  expect(counted!.lot!.choices.map(({ text }) => text)).toEqual(['Excluded: Bob', 'Excluded: Cem']);
  expect(counted!.elected.map(({ name }) => name)).toEqual(['Ann']);
});

test('the lot is an input, and the count goes on from there', () => {
  const { counted } = ask({ papers: TIE, lot: ['1'] });
  expect(counted!.lot).toBeUndefined();
  expect(counted!.elected.map(({ name }) => name)).toEqual(['Ann', 'Dee']);
  const other = ask({ papers: TIE, lot: ['2'] });
  expect(other.counted!.stages[2]!.heading).toBe('Cem excluded');
});

test('CSV is counted by either rule once the places are given', () => {
  const papers = 'papers,preferences\n3,Ann>Bob\n2,Bob\n1,Cem\n';
  expect(ask({ papers, seats: '1', rule: 'northern-ireland' }).counted!.elected.map(({ name }) => name)).toEqual([
    'Ann',
  ]);
  expect(ask({ papers }).refused).toMatch(/does not say how many places/);
});

test.each([
  ['nothing', {}, /no papers to count/],
  ['a line that is none', { papers: '2 1\n3 1 2 0\nx 1 0\n0\n"Ann"\n"Bob"\n' }, /^Line 3 is "x 1 0"/],
  ['a candidate twice', { papers: 'papers,preferences\n3,Ann>Ann\n', seats: '1' }, /^Line 2 .*twice/],
  ['no number of places', { papers: TIE, seats: 'two' }, /“two” is not a number of places/],
  ['an unknown rule', { papers: TIE, rule: 'toString' }, /“toString” is not a rule/],
  ['a lot on nobody', { papers: TIE, lot: ['9'] }, /“9” is not a candidate/],
  ['a lot that was not to be drawn', { papers: TIE, lot: ['0'] }, /lots\[0\]/],
  ['too much', { papers: 'x'.repeat(MOST_BYTES + 1) }, /larger than 500 kB/],
  [
    'too many candidates',
    { papers: `201 1\n1 1 0\n0\n${'"A"\n'.repeat(201)}` },
    /201 candidates, and this page counts up to 200/,
  ],
])(
  '%s is refused in one sentence, with nothing counted and the papers still there',
  (_, fields: Record<string, string | string[]>, sentence) => {
    const { refused, counted, form } = ask(fields);
    expect(counted).toBeUndefined();
    expect(refused).toMatch(sentence);
    expect(form.papers).toBe(String(fields['papers'] ?? '').trim());
  },
);

test('lots drawn for other papers do not follow new ones', () => {
  const { counted } = ask({ papers: TIE, drawn: ['1'] });
  expect(counted!.lot).toBeDefined();
});
