import {
  asIfSentences,
  backTestSentence,
  bandSentence,
  baselineTag,
  METHOD_WORDS,
  overSentence,
  regionWords,
  tenthsShown,
} from 'countroom/copy';
import { asIf, backTest, METHODS, projectable, type Asked } from 'countroom/forecast';
import type { ElectoralRecord, Region } from 'countroom/record';
import type { Frame } from '#lib/view/frame.ts';
import type { ShareRow, WhatIfPage } from '#lib/view/what-if.ts';
import { answerOf } from '#lib/parts/whatif/answer.ts';
import { standing } from '#lib/parts/whatif/shares-of.ts';
import { words } from '#lib/words/en.ts';
import { partyView, siteNav } from './names.ts';
import { sourceLines } from './source-lines.ts';
import { stillGroups } from './what-if-still.ts';
import type { WhatIfStart } from './what-if-data.ts';
import { readWhatIf, type WhatIfQuestion } from './what-if-question.ts';

const w = words.whatIf;

/** What the region would look like if votes moved so. */
export function whatIfPage(record: ElectoralRecord, start: WhatIfStart, query: URLSearchParams): WhatIfPage {
  const { region, election, ready } = start;
  const question = readWhatIf(
    query,
    ready.base,
    ready.region,
    start.defaults,
    (party) => partyView(record, party).name,
  );
  const { asked } = question;
  const name = regionWords(region);
  const last = projectable(record).findLast((each) => each.boundarySet === election.boundarySet);
  return {
    title: w.of(name),
    lede: w.lede(name, `the ${baselineTag(election)}`),
    notices: [...start.notices, ...question.notices],
    region: { id: region.id, name: region.name, words: name },
    regions: choices(record, region),
    keep: keep(asked, question),
    swing: swingView(record, start, question),
    shares: sharesView(record, start, question),
    labels: start.labels,
    answer: answerOf(ready, asked, question.of === 'region' ? name : w.country),
    tried: last ? METHODS.map((method) => backTestSentence(backTest(record, { election: last, region, method }))) : [],
    methods: METHODS.map((method) => METHOD_WORDS[method].sentence),
    band: bandSentence(ready.data.bands),
    asIf: last ? asIfSentences(asIf(record, last, region), name, record.parties()) : [],
    still: stillGroups(start, asked),
    downloads: ['csv', 'json'].map((kind) => ({
      text: kind.toUpperCase(),
      href: `/what-if.${kind}?${addressOf(asked, question, region.id)}`,
    })),
    data: ready.data,
  };
}

export function whatIfFrame(record: ElectoralRecord, { region, election }: WhatIfStart): Frame {
  return {
    about: { text: region.name, href: `/${region.id}` },
    nav: siteNav(region, undefined, 'what-if'),
    status: { stamp: 'Illustration', text: `votes: ${election.name}; candidates stand where they stood` },
    sources: sourceLines(record, [`westminster/${election.id}/candidacies.csv`]),
  };
}

function choices(record: ElectoralRecord, region: Region): WhatIfPage['regions'] {
  const large = [...record.regions().values()].filter(({ kind }) =>
    ['newsroom', 'own', 'nation', 'region'].includes(kind),
  );
  return [...new Set([...large, region])].map(({ id, name }) => ({ id, name, current: id === region.id }));
}

/** A question as the query of an address, its parts in one order. */
function addressOf(asked: Asked, question: WhatIfQuestion, region: string): string {
  return new URLSearchParams([
    ['region', region],
    ...keep(asked, question).map(({ name, value }) => [name, value]),
  ]).toString();
}

function keep(asked: Asked, { locked }: WhatIfQuestion): WhatIfPage['keep'] {
  const said: [string, string][] =
    asked.kind === 'swing'
      ? [
          ['from', asked.from],
          ['to', asked.to],
          ['swing', plain(asked.tenths)],
        ]
      : [['of', asked.of], ...[...asked.tenths].map(([party, tenths]): [string, string] => [party, plain(tenths)])];
  return [...said, ...[...locked].map((party): [string, string] => ['lock', party])].map(([name, value]) => ({
    name,
    value,
  }));
}

/** Tenths as a number box and an address have them, with a hyphen for a minus. */
function plain(tenths: number): string {
  return tenthsShown(tenths).replace('−', '-');
}

const STEPS = [-10, -1, 1, 10];

function swingView(
  record: ElectoralRecord,
  { region, shown }: WhatIfStart,
  { from, to, tenths }: WhatIfQuestion,
): WhatIfPage['swing'] {
  return {
    from,
    to,
    value: plain(tenths),
    parties: [...new Set([...shown, from, to])].map((party) => partyView(record, party)),
    steps: STEPS.map((step) => ({
      step,
      text: `${step > 0 ? '+' : '−'}${plain(Math.abs(step))}`,
      label: w.step(`${step > 0 ? 'up' : 'down'} ${plain(Math.abs(step))}`),
      href: `/what-if?${new URLSearchParams({ region: region.id, from, to, swing: plain(tenths + step) }).toString()}`,
    })),
  };
}

function sharesView(
  record: ElectoralRecord,
  { ready, shown }: WhatIfStart,
  { asked, of, locked }: WhatIfQuestion,
): WhatIfPage['shares'] {
  const { was, now, others, over } = standing(ready, asked, shown);
  const row = (party: string): ShareRow => {
    const mover = ready.base.movers.indexOf(party);
    return {
      party: partyView(record, party),
      was: plain(was[mover]!),
      value: plain(now[mover]!),
      locked: locked.has(party),
    };
  };
  return { of, rows: shown.map(row), others: plain(others), over: over > 0 ? overSentence(over) : '' };
}
