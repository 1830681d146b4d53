import { expect, test } from 'vitest';
import { findElection } from '../../record/index.ts';
import { record } from '../../record/testing.ts';
import { DEFAULT_STYLE } from '../index.ts';
import {
  plainText,
  PUSH_LENGTH,
  pushOf,
  rendered,
  SCRIPT_SECONDS,
  scriptOf,
  seatResult,
  voiceOf,
  wordsIn,
  writeCopy,
  type Story,
  type WriteRequest,
} from '../write/index.ts';

const election = findElection(record, 'ge2024');
const voice = voiceOf(record, DEFAULT_STYLE, '2024-07-05');
const stories = [...record.contests(election.id).values()].map((contest) => seatResult(voice, contest));
const written = (request: Omit<WriteRequest, 'today'>) =>
  writeCopy(record, DEFAULT_STYLE, { today: '2026-09-01', ...request });
const lines = ([story]: readonly Story[]) => story!.paragraphs.map((each) => each.map(({ text }) => text).join(' '));

test.each(SCRIPT_SECONDS.map((seconds) => [seconds]))(
  'a script of %d seconds is whole sentences at three words a second',
  (seconds) => {
    for (const story of stories) {
      const script = scriptOf(story, seconds);
      const said = script.paragraphs.flat().map(({ text }) => text);
      expect(said.reduce((sum, text) => sum + wordsIn(text), 0)).toBeLessThanOrEqual(3 * seconds);
      expect(said[0]).toBe(story.paragraphs[0]![0]!.text);
      for (const paragraph of script.paragraphs)
        expect(story.paragraphs.some((whole) => paragraph.every((sentence, index) => whole[index] === sentence))).toBe(
          true,
        );
    }
  },
);

test('a push fits its 120 characters, and its figures are marked where they stand', () => {
  for (const story of stories) {
    const [[push]] = pushOf(story).paragraphs as [[Story['paragraphs'][number][number]]];
    expect(push.text.length).toBeLessThanOrEqual(PUSH_LENGTH);
    expect(push.text.startsWith(story.headline.slice(0, 20))).toBe(true);
    for (const { span } of push.marks) expect(push.text.slice(...span)).toMatch(/\d/);
  }
});

test('lines for the screen', () => {
  const of = { of: 'peterborough', election: 'ge2024' };
  expect(lines(written({ kind: 'lower-third', ...of }))).toEqual([
    'PETERBOROUGH: LAB GAIN FROM CON (NOTIONAL)',
    'MAJORITY 118 (0.3%)',
  ]);
  expect(lines(written({ kind: 'caption', ...of }))).toEqual([
    'Peterborough: Lab gain from Con (notional), majority 118, turnout 57.1%',
  ]);
  expect(lines(written({ kind: 'push', ...of }))).toEqual([
    'Labour gain Peterborough from Conservatives by 118 votes. Andrew Pakes took 13,418 votes, 32.0 per cent of the total.',
  ]);
});

test('HTML is escaped, and a script is in capitals, a sentence a line', () => {
  const story = {
    ...stories[0]!,
    headline: 'A <b> & "B"',
    paragraphs: [
      [
        { text: 'One <i>.', marks: [] },
        { text: 'Two.', marks: [] },
      ],
    ],
  };
  expect(rendered(story, 'html')).toBe('<h2>A &lt;b&gt; &amp; &quot;B&quot;</h2>\n<p>One &lt;i&gt;. Two.</p>\n');
  expect(rendered(story, 'script')).toBe('ONE <I>.\nTWO.\n');
  expect(plainText(story)).toBe('A <b> & "B"\n\nOne <i>. Two.\n');
});

test('candidates in ballot order and by surname, with what the ballot paper says', () => {
  const list = lines(written({ kind: 'candidate-list', of: 'peterborough', election: 'ge2024', on: '2024-06-20' }));
  expect(list[0]).toBe('The eight candidates in Peterborough at the general election on 4 July 2024 are:');
  expect(list.slice(1, 3)).toEqual(['Paul Bristow (Conservative)', 'Nicola Day (Green)']);
  expect(list).toContain('Andrew Pakes (Labour and Co-operative Party)');
  const of = { kind: 'candidate-list', of: 'peterborough', election: 'ge2024', on: '2024-06-20' } as const;
  expect(lines(written({ ...of, form: 'caption' }))[0]).toBe('PAUL BRISTOW | Conservative');
  expect(lines(written({ ...of, form: 'voice-over' }))[0]).toMatch(
    /^The eight candidates standing in Peterborough are: Paul Bristow, Conservative; .*; and Nick Sandford, Liberal Democrat\.$/,
  );
});

test('an exit poll suggests and never says what will be, and its seats come to the House', () => {
  const poll = { kind: 'exit-poll' as const, of: 'northern-ireland', election: 'ge2017' };
  const hung = written({
    ...poll,
    exitPoll: ['con=314', 'lab=266', 'snp=34', 'ld=14', 'pc=3', 'ukip=0', 'grn=1', 'other=18'],
  });
  expect(hung[0]!.headline).toBe('Exit poll suggests hung Parliament, Conservatives largest');
  expect(lines(hung)[0]).toMatch(/would be the largest with 314 of the 650 seats, 12 short\./);
  expect(lines(hung).join(' ')).not.toMatch(/\bwill\b/);
  expect(() => written({ ...poll, exitPoll: ['con=314'] })).toThrow('The seats add to 314; give 650 in all');
});

test('an exit poll of the record is told with what it suggests of a region, county by county, in ranges', () => {
  const [story] = written({ kind: 'exit-poll', of: 'anglia', election: 'ge2024' });
  const told = lines([story!]);
  expect(told[0]).toContain('with 410 of the 650 seats');
  expect(told[1]).toMatch(/^In Anglia, on our illustration, Labour would have between \d+ and \d+,/);
  expect(told.filter((line) => /^In [A-Z]/.test(line)).length).toBeGreaterThan(8);
  expect(told.at(-1)).toContain('In 2019 the exit poll suggested 368 seats for the Conservatives, who won 365.');
  expect(told.join(' ')).not.toMatch(/\bwill\b/);
});

test('editions are several stories', () => {
  const kinds = (request: Omit<WriteRequest, 'today'>) => written(request).map(({ kind }) => kind);
  expect(kinds({ kind: 'battleground-preview', of: 'norfolk', on: '2019-11-01' })).toEqual([
    'region-preview',
    ...Array.from({ length: 4 }, () => 'seat-profile'),
  ]);
  expect(kinds({ kind: 'leader-visit', of: 'peterborough', on: '2019-06-01' })).toEqual(['seat-profile']);
  expect(kinds({ kind: 'exit-poll-night', of: 'norfolk', election: 'ge2024' }).slice(0, 2)).toEqual([
    'exit-poll',
    'region-summary',
  ]);
});

test.each([
  [{ kind: 'by-election', of: 'norwich-south' }, 'No by-election in Norwich South is held by 2026-09-01'],
  [{ kind: 'seat-result', of: 'peterborough', election: 'ge2019n' }, 'is a notional result'],
  [
    { kind: 'council-result', of: 'cambridge', election: 'local.2016-05-06' },
    'No council elections are held for 2016-05-06',
  ],
  [{ kind: 'office-result', of: 'essex', election: 'pcc.essex.2011-05-05' }, 'No such election of essex is held'],
] as const)('what cannot be written is said in a sentence: %j', (request, message) => {
  expect(() => written(request)).toThrow(message);
});

test('a seat that is no more is written of from its last contest', () => {
  expect(written({ kind: 'seat-result', of: 'waveney' })[0]!.headline).toMatch(/^Conservatives hold Waveney/);
});

test('local groups, which the record holds as one column, have a majority together and control nothing', () => {
  const [kept] = written({ kind: 'council-result', of: 'ashfield', election: 'local.2023-05-04' });
  expect(kept!.headline).toBe('Local groups and others have majority on Ashfield council');
  expect(plainText(kept!)).toContain(
    'Local groups and other parties together kept a majority on Ashfield council, with 32 of the 35 seats',
  );
});
