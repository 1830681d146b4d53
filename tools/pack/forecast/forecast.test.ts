import { expect, test } from 'vitest';
import type { RawFolder } from '../raw.ts';
import { readRows } from '../raw.ts';
import { leaveOn2024 } from './leave.ts';
import { importPolls, importShareAlikePolls } from './polls.ts';

/** A raw folder with one file. */
const holding = (text: string): RawFolder => ({
  read: (path, columns, optional) => readRows(text, path, columns, optional),
  readJson: () => undefined,
});

const HEADER =
  'poll_id,pollster,client,mode,area,mrp,fieldwork_start,fieldwork_end,date_approx,sample,con,lab,ld,ukip,reform_bxp,green,tig,bnp,source,sample_source';
const polls = holding(
  [
    HEADER,
    'vi-2,Ipsos,,Phone,GB,,2024-07-01,2024-07-03,,2076,19,37,11,,15,9,,,PollBase Q4-2025,Wikipedia via britpol pollbase',
    'vi-1,YouGov,,Internet,GB,1,2024-06-01,2024-06-03,1,,20,40,10,,15,7,,,PollBase Q4-2025,',
    'vi-3,Opinium,,,GB,,2026-05-01,2026-05-03,,1500,19,20,12,,27,12,,,A list (Wikipedia-style table),EthanWoodward polls.csv',
  ].join('\n'),
);

test('polls free with credit go to one folder, those of another licence to the other, by their last day', () => {
  const [free] = importPolls(polls);
  expect(free!.rows.map(({ poll, mrp, ref, certainty }) => [poll, mrp, ref, certainty])).toEqual([
    ['vi-1', 'yes', '15', 'approximate'],
    ['vi-2', 'no', '15', 'exact'],
  ]);
  const [shared, samples] = importShareAlikePolls(polls);
  expect(shared!.rows.map(({ poll }) => poll)).toEqual(['vi-3']);
  // The size of the second poll's sample comes from a list whose licence a data file cannot keep.
  expect(samples!.rows).toEqual([{ poll: 'vi-3', sample: '1500' }]);
});

test('a poll that ends before it begins is refused by its line', () => {
  const wrong = holding(`${HEADER}\nvi-1,A,,,GB,,2024-07-03,2024-07-01,,,20,40,,,,,,,PollBase,`);
  expect(() => importPolls(wrong)).toThrow(
    'polls/voting-intention.csv:2: fieldwork begins on 2024-07-03, after it ends on 2024-07-01.',
  );
});

test('Leave in a redrawn seat is that of its parts by their people', () => {
  const leave = leaveOn2024(
    holding('from_gss,to_gss,to_population\nA,N,0.75\nB,N,0.25\nC,M,1'),
    new Map([
      ['A', '60'],
      ['B', '40'],
    ]),
  );
  expect(leave('N')).toBe('55');
  expect(() => leave('M')).toThrow('C has no Leave share in covariates/constituency-2010.csv.');
});
