import { homeFolder, openDesk } from '../../publish/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { keepFacts, type HomeOptions } from './keep.ts';
import { plain } from './body.ts';
import { factWords } from './words.ts';

/** Withdraws a fact: a new fact says so, and the record is as if the old one had not been entered. */
export async function withdrawFact(
  io: Io,
  typed: string,
  options: HomeOptions & { readonly reason: string },
): Promise<void> {
  if (!/^\d{1,9}$/.test(typed))
    throw new Stop(EXIT.usage, `'${typed}' is not the number of a fact; countroom fact list shows them.`);
  const { record } = await openDesk({ home: homeFolder(options.home, io.env), pack: options.pack });
  const fact = record.facts.find((each) => each.seq === Number(typed));
  const [kept] = keepFacts(
    io,
    record,
    [{ kind: 'withdrawn', fact: Number(typed), reason: plain(options.reason) }],
    options,
  );
  io.stdout.write(`Fact ${kept!.seq}: withdrawn fact ${typed} (${factWords(record, fact!)}).\n`);
}
