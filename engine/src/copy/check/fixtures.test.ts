import { expect, test } from 'vitest';
import { record } from '../../record/testing.ts';
import { checkCopy, NotCopy, type Claim } from './index.ts';

function claims(text: string, date: string, region?: string): readonly Claim[] {
  return checkCopy(record, text, { date, region }).claims;
}

function claim(text: string, words: string, date: string, region?: string): Claim {
  const start = text.indexOf(words);
  const found = claims(text, date, region).find(({ span }) => span[0] < start + words.length && span[1] > start);
  expect(found, `${words} in: ${text}`).toBeDefined();
  return found!;
}

test('F1: a majority in a list of targets is votes of the first less votes of the second; the swing beside it is right either way', () => {
  const text = 'Conservative targets\n\nIpswich (LAB) 836 majority - 0.8% swing required to win\n';
  const majority = claim(text, '836', '2019-11-01');
  expect(majority).toMatchObject({ verdict: 'contradicted', computed: '831', kind: 'majority', subject: 'Ipswich' });
  expect(majority.reason).toContain('Labour 24,224 less Conservative 23,393');
  expect(claim(text, '0.8%', '2019-11-01').verdict).toBe('supported');
});

test('F2: a rank names its measure and among how many it was taken', () => {
  const text = 'Labour won Peterborough by 118 votes, which makes it the seventh most marginal seat in the UK.';
  const rank = claim(text, 'seventh', '2024-07-06');
  expect(rank.verdict).toBe('contradicted');
  expect(rank.reason).toMatch(/eighth by votes and 10th by share of the 650/);
  expect(claim(text, '118', '2024-07-06').verdict).toBe('supported');
});

test('F3: seats shared out have to come to all of them, and each is held against the rules', () => {
  const text =
    'What if the votes in the Anglia region had been counted by proportional representation?\n\n- Conservatives: 21 seats\n- Labour: 21 seats\n- Reform UK: 12 seats\n- Liberal Democrats: 9 seats\n- Greens: 5 seats\n- Others: 2 seats\n';
  const found = claims(text, '2024-07-08', 'anglia');
  const sum = found.find(({ kind }) => kind === 'sum');
  expect(sum).toMatchObject({ verdict: 'contradicted', computed: '71' });
  expect(sum!.reason).toContain('is 70, where there are 71');
  const verdicts = found
    .filter(({ kind }) => kind === 'list seats')
    .map(({ claimed, verdict }) => `${claimed} ${verdict}`);
  expect(verdicts).toEqual(['21 contradicted', '21 supported', '12 supported', '9 supported', '5 supported']);
});

test('F4: a comparison of votes names the set of seats it was made on', () => {
  const text = 'Labour won 35 seats in the Anglia region with fewer votes than the Conservatives.';
  const votes = claim(text, 'the Conservatives', '2024-07-06');
  expect(votes).toMatchObject({ kind: 'more votes', verdict: 'supported', subject: 'Anglia' });
  expect(votes.reason).toBe(
    'In the 71 seats of Anglia at the 2024 general election Labour had 1,010,975 votes and Conservative 1,021,545.',
  );
});

test('F5: rounded twice is told apart from cut, and a name from the list of those elected', () => {
  const text =
    'In the European election the Conservatives had 10.3% in the East of England and Change UK 3.7%. For the Brexit Party Richard Tice, Michael Teaver and June Mummery were elected.';
  expect(claim(text, '10.3%', '2019-05-28')).toMatchObject({ verdict: 'contradicted', computed: '10.2%' });
  expect(claim(text, '10.3%', '2019-05-28').reason).toContain('rounded twice: it is 10.249');
  expect(claim(text, '3.7%', '2019-05-28').reason).toContain('rounded twice: it is 3.646');
  expect(claim(text, 'Teaver', '2019-05-28')).toMatchObject({
    kind: 'name',
    verdict: 'contradicted',
    computed: 'Michael Heaver',
  });
  const cut = 'In Rochford the Brexit Party had 52% of the vote at the European election.';
  expect(claim(cut, '52%', '2019-05-28').reason).toContain('was cut, not rounded: it is 52.8');
});

test('figures that are no votes are not contradicted', () => {
  const text =
    'In Norwich North, where Alice Macdonald stands for Labour, 4,500 homes cost £300m. Aged 40, she wants 1,200 more, a 2% pay rise and 15 doctors by 2030. Call 01603 555123 before 10.30pm. Fares are up 5.9% in Ipswich; unemployment is 3.4 per cent.';
  expect(claims(text, '2024-06-20').filter(({ verdict }) => verdict === 'contradicted')).toEqual([]);
});

test('spans are of the text as given, in HTML with entities and in Markdown with marks', () => {
  const html =
    '<p>Labour&rsquo;s lead in <b>Bedford</b> was&nbsp;a majority of <em>790</em>.</p><script>alert("Ipswich majority 1")</script>';
  const [found, ...rest] = claims(html, '2019-11-01');
  expect(html.slice(...found!.span)).toBe('790');
  expect([found!.verdict, rest]).toEqual(['contradicted', []]);
  const markdown = '- **Bedford** ([Labour](https://example.org/a)): majority *789*';
  const figure = claims(markdown, '2019-11-01').find(({ kind }) => kind === 'majority')!;
  expect([markdown.slice(...figure.span), figure.verdict]).toEqual(['789', 'supported']);
});

test('what is no copy is refused in a sentence', () => {
  expect(() => checkCopy(record, ' \n ')).toThrow(NotCopy);
  expect(() => checkCopy(record, 'a\u0000b')).toThrow(/not text/);
  expect(() => checkCopy(record, '<script>1</script>')).toThrow(/no text to check/);
  expect(() => checkCopy(record, 'word '.repeat(300_000))).toThrow(/one million/);
});

test('one of the smallest is not the smallest: nobody’s first place is claimed', () => {
  for (const few of ['one of the smallest in England', 'one of the smallest of the 650 majorities']) {
    const text = `Labour took Peterborough with a majority of 118, ${few}.`;
    expect(claims(text, '2024-07-08').filter(({ kind }) => kind === 'rank')).toEqual([]);
  }
  expect(
    claim('Labour took Peterborough by 118 votes, the smallest in England.', 'the smallest', '2024-07-08').verdict,
  ).toBe('contradicted');
});
