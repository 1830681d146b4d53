import { exitPollsHeld, type Desk } from '../../publish/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { textTable, wrap } from '../output.ts';
import { deskFor, type QuestionOptions } from '../question.ts';
import { shortName } from '../words.ts';
import { electionAsked } from './election-asked.ts';
import { heldSentence } from './held.ts';
import { shownExitPolls, type ShownExitPoll } from './shown.ts';

/** `countroom exit-poll list`: every one that may be shown, and that others wait. */
export async function list(io: Io, options: QuestionOptions): Promise<void> {
  const desk = await deskFor(options, io);
  const [polls, held] = [shownExitPolls(desk, io.now), exitPollsHeld(desk, io.now)];
  if (options.json) {
    io.stdout.write(`${JSON.stringify({ exitPolls: polls, held }, null, 2)}\n`);
    return;
  }
  const rows = polls.map(({ election, number, by, lines, replacedBy }) => [
    election,
    number === undefined ? '' : String(number),
    `${by ?? 'published'}${replacedBy === undefined ? '' : `, see ${replacedBy}`}`,
    lines
      .slice(0, 3)
      .map(({ party, seats }) => `${shortName(desk.record, party)} ${seats}`)
      .join(' · '),
  ]);
  const labels = ['Election', 'Number', 'By', 'Largest'];
  io.stdout.write(
    textTable(
      io,
      labels.map((label, at) => ({ label, right: at === 1 })),
      rows,
    ),
  );
  held.forEach((each) => io.stderr.write(heldSentence(each)));
}

/** `countroom exit-poll show`: all exit polls of an election, the one that counts last. */
export async function show(io: Io, typed: string, options: QuestionOptions): Promise<void> {
  const desk = await deskFor(options, io);
  const { id } = electionAsked(desk.record, typed, io.today);
  const polls = shownExitPolls(desk, io.now).filter(({ election }) => election === id);
  const held = exitPollsHeld(desk, io.now).filter(({ election }) => election === id);
  if (polls.length === 0 && held.length === 0)
    throw new Stop(EXIT.usage, `No exit poll of ${id} is held; enter one with countroom exit-poll enter ${id}.`);
  if (options.json) io.stdout.write(`${JSON.stringify({ exitPolls: polls, held }, null, 2)}\n`);
  else polls.forEach((each) => io.stdout.write(text(desk, each)));
  held.forEach((each) => io.stderr.write(heldSentence(each)));
}

function text({ record }: Desk, { election, number, by, enteredAt, source, lines, replacedBy }: ShownExitPoll): string {
  const who = number === undefined ? source : `number ${number}, entered by ${by} at ${enteredAt}: ${source}`;
  const later = replacedBy === undefined ? '' : `; number ${replacedBy} has taken its place`;
  const names = lines.map(({ party }) => (party === 'northern-ireland' ? 'Northern Ireland' : nameOf(record, party)));
  const width = Math.max(...names.map((name) => name.length));
  const rows = lines.map(({ seats }, at) => `  ${names[at]!.padEnd(width)}  ${String(seats).padStart(3)}\n`);
  return `${wrap(`Exit poll of ${election}, ${who}${later}`)}${rows.join('')}`;
}

function nameOf(record: Desk['record'], party: string): string {
  return record.parties().get(party)?.name ?? 'Others';
}
