import type { Command } from 'commander';
import type { Io } from './io.ts';

/** Gives a verb its arguments, options and action. */
export type Define = (command: Command, io: Io) => void;

interface Verb {
  readonly name: string;
  readonly summary: string;
  /** Only the verb that was asked for is loaded: a cold command stays quick. */
  readonly load: () => Promise<{ readonly define: Define }>;
}

/** Every verb, in the order of the help. */
export const VERBS: readonly Verb[] = [
  { name: 'brief', summary: 'a region on one page', load: () => import('./verbs/brief.ts') },
  { name: 'holdings', summary: 'who holds each seat of a region', load: () => import('./verbs/holdings.ts') },
  {
    name: 'changes',
    summary: 'what changed hands since the last election, dated',
    load: () => import('./verbs/changes.ts'),
  },
  {
    name: 'targets',
    summary: 'the seats a party could win, by swing needed',
    load: () => import('./verbs/targets.ts'),
  },
  {
    name: 'defence',
    summary: 'the seats a party won, by the swing that would lose them',
    load: () => import('./verbs/defence.ts'),
  },
  { name: 'three-way', summary: 'seats whose third was within ten points', load: () => import('./verbs/three-way.ts') },
  { name: 'seat', summary: 'a seat: result, what would flip it, history', load: () => import('./verbs/seat.ts') },
  {
    name: 'council',
    summary: 'a council: a night, or as last held; who controls it',
    load: () => import('./verbs/council.ts'),
  },
  {
    name: 'councils',
    summary: "a region's councils on a night of local elections",
    load: () => import('./verbs/councils.ts'),
  },
  { name: 'matrix', summary: 'winner by runner-up, with the closest', load: () => import('./verbs/matrix.ts') },
  {
    name: 'majorities',
    summary: 'seats by majority; whose, over whom, under what',
    load: () => import('./verbs/majorities.ts'),
  },
  { name: 'votes', summary: 'votes and seats of each party in a region', load: () => import('./verbs/votes.ts') },
  {
    name: 'what-if',
    summary: 'seats under a swing, by two methods; back-tests',
    load: () => import('./verbs/what-if.ts'),
  },
  {
    name: 'national-share',
    summary: 'the national vote that local elections point to',
    load: () => import('./verbs/national-share.ts'),
  },
  {
    name: 'backtest',
    summary: 'past election nights followed again, and scored',
    load: () => import('./verbs/backtest.ts'),
  },
  {
    name: 'forecast',
    summary: 'seats if an election were held; chances, ranges',
    load: () => import('./verbs/forecast.ts'),
  },
  { name: 'polls', summary: 'opinion polls: add a file, their average', load: () => import('./verbs/polls.ts') },
  { name: 'mrp', summary: 'estimates seat by seat: add, list', load: () => import('./verbs/mrp.ts') },
  {
    name: 'exit-poll',
    summary: 'an exit poll: enter, show, what it would mean here',
    load: () => import('./verbs/exit-poll.ts'),
  },
  {
    name: 'count',
    summary: 'papers counted by transferable or supplementary vote',
    load: () => import('./verbs/count.ts'),
  },
  { name: 'sheet', summary: 'prove stage sheets: sheet check', load: () => import('./verbs/sheet.ts') },
  {
    name: 'allocate',
    summary: 'seats to lists by a rule, seat by seat; or of a region',
    load: () => import('./verbs/allocate.ts'),
  },
  {
    name: 'write',
    summary: 'stories, scripts, captions, lists of candidates',
    load: () => import('./verbs/write.ts'),
  },
  { name: 'lint', summary: 'copy against house style and election law', load: () => import('./verbs/lint.ts') },
  { name: 'check', summary: 'the claims of a text held against the record', load: () => import('./verbs/check.ts') },
  { name: 'explain', summary: 'the working of a figure, to its rows', load: () => import('./verbs/explain.ts') },
  { name: 'regions', summary: 'every region that can be asked for', load: () => import('./verbs/regions.ts') },
  { name: 'fact', summary: 'facts of the desk: add, list, withdraw', load: () => import('./verbs/fact.ts') },
  { name: 'import', summary: 'published results or candidates, checked', load: () => import('./verbs/import.ts') },
  { name: 'data', summary: 'prove the facts: data check', load: () => import('./verbs/data.ts') },
  {
    name: 'boundaries',
    summary: 'exact shapes for maps: add, list, remove',
    load: () => import('./verbs/boundaries.ts'),
  },
  { name: 'bake', summary: 'every public page as a flat file', load: () => import('./verbs/bake.ts') },
  { name: 'serve', summary: 'the site and the desk on this machine', load: () => import('./verbs/serve.ts') },
];
