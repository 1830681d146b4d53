import { longDate } from '../../copy/index.ts';
import { homeFolder, openDesk, type Desk } from '../../publish/index.ts';
import { foldWith, type FactBody } from '../../record/index.ts';
import { ImportRefused } from '../../record/import/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { wrap } from '../output.ts';
import { readFact, SEAT_KINDS, type FactOptions } from './body.ts';
import { COUNCIL_KINDS, readCouncilFact, readDissolution } from './council-body.ts';
import { councilEffect, dissolutionEffect } from './council-effect.ts';
import { effectText } from './effect.ts';
import { keepFacts } from './keep.ts';
import { factDate, factWords } from './words.ts';

export const KINDS: readonly string[] = [...SEAT_KINDS, ...COUNCIL_KINDS, 'dissolution'];

/** A fact that was typed, and what to print of its effect once it is kept. */
interface Read {
  readonly body: FactBody;
  readonly effect: (after: Desk) => string;
}

/** Keeps one fact and prints what it changes: the holdings of the region and lines of target lists, or the council as it now stands. */
export async function addFact(
  io: Io,
  kind: string,
  place: string | undefined,
  words: readonly string[],
  options: FactOptions,
): Promise<void> {
  const before = await openDesk({ home: homeFolder(options.home, io.env), pack: options.pack });
  const { body, effect } = read(io, before, kind, place, words, { ...options, on: options.on ?? io.today });
  const [fact] = keepFacts(io, before.record, [body], options);
  const after = { ...before, record: foldWith(before.record, [body]) };
  io.stdout.write(
    wrap(`Fact ${fact!.seq}, ${longDate(factDate(after.record, fact!))}: ${factWords(after.record, fact!)}.`),
  );
  io.stdout.write(effect(after));
}

function read(
  io: Io,
  before: Desk,
  kind: string,
  place: string | undefined,
  words: readonly string[],
  options: FactOptions & { readonly on: string },
): Read {
  const { record } = before;
  if (!KINDS.includes(kind)) {
    throw new Stop(EXIT.usage, `No kind of fact is called '${kind}'; the kinds are ${KINDS.join(', ')}.`);
  }
  if (kind === 'dissolution') {
    if (place !== undefined)
      throw new Stop(EXIT.usage, `'${place}' was not expected: a dissolution is of the whole House.`);
    return { body: readDissolution(options.on), effect: ({ record: after }) => dissolutionEffect(after, options.on) };
  }
  const what = COUNCIL_KINDS.includes(kind) ? 'council' : 'seat';
  if (place === undefined) throw new Stop(EXIT.usage, `A ${kind} fact needs the name of a ${what}.`);
  if (what === 'council') {
    const body = readCouncilFact(record, kind, place, words, options);
    return { body, effect: ({ record: after }) => councilEffect(after, body) };
  }
  const { body, area, date } = readSeatFact(record, kind, place, words, options);
  return { body, effect: (after) => effectText(before, after, area, date, io.today) };
}

function readSeatFact(...typed: Parameters<typeof readFact>): ReturnType<typeof readFact> {
  try {
    return readFact(...typed);
  } catch (error) {
    throw error instanceof ImportRefused ? new Stop(EXIT.refused, error.message) : error;
  }
}
