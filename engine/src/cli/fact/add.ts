import { longDate } from '../../copy/index.ts';
import { homeFolder, openDesk } from '../../publish/index.ts';
import { foldWith } from '../../record/index.ts';
import { ImportRefused } from '../../record/import/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { wrap } from '../output.ts';
import { readFact, type FactOptions } from './body.ts';
import { effectText } from './effect.ts';
import { keepFacts } from './keep.ts';
import { factWords } from './words.ts';

/** Keeps one fact and prints what it changes: the holdings of the region, and lines of target lists. */
export async function addFact(
  io: Io,
  kind: string,
  seat: string,
  candidates: readonly string[],
  options: FactOptions,
): Promise<void> {
  const before = await openDesk({ home: homeFolder(options.home, io.env), pack: options.pack });
  const { body, area, date } = read(before.record, kind, seat, candidates, { ...options, on: options.on ?? io.today });
  const [fact] = keepFacts(io, before.record, [body], options);
  const after = { ...before, record: foldWith(before.record, [body]) };
  io.stdout.write(wrap(`Fact ${fact!.seq}, ${longDate(date)}: ${factWords(after.record, fact!)}.`));
  io.stdout.write(effectText(before, after, area, date, io.today));
}

function read(...typed: Parameters<typeof readFact>): ReturnType<typeof readFact> {
  try {
    return readFact(...typed);
  } catch (error) {
    throw error instanceof ImportRefused ? new Stop(EXIT.refused, error.message) : error;
  }
}
