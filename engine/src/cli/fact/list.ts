import { openDesk, homeFolder } from '../../publish/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { textTable } from '../output.ts';
import { readJournal, type HomeOptions } from './keep.ts';
import { factDate, factWords } from './words.ts';

/** Prints every fact of the journal, the withdrawn ones marked. */
export async function listFacts(io: Io, options: HomeOptions & { readonly json?: boolean }): Promise<void> {
  const facts = readJournal(io, options, (journal) => journal.facts()) ?? [];
  const withdrawnBy = new Map(
    facts.flatMap((fact) => (fact.kind === 'withdrawn' ? [[fact.fact, fact.seq] as const] : [])),
  );
  if (options.json) {
    const marked = facts.map((fact) => ({ ...fact, withdrawnBy: withdrawnBy.get(fact.seq) }));
    io.stdout.write(`${JSON.stringify({ facts: marked }, null, 2)}\n`);
    return;
  }
  if (facts.length === 0) {
    io.stderr.write('The journal has no facts yet; countroom fact add --help says how to enter one.\n');
    return;
  }
  const { record } = await openDesk({ home: homeFolder(options.home, io.env), pack: options.pack });
  const rows = facts.map((fact) => {
    const mark = withdrawnBy.has(fact.seq) ? ` [withdrawn by fact ${withdrawnBy.get(fact.seq)}]` : '';
    return [
      String(fact.seq),
      factDate(record, fact),
      `${factWords(record, fact)}${mark}`,
      fact.by,
      `${fact.recordedAt.slice(0, 16)}Z`,
    ];
  });
  const labels = ['', 'On', 'Fact', 'By', 'Entered'];
  io.stdout.write(
    textTable(
      io,
      labels.map((label, at) => ({ label, right: at === 0 })),
      rows,
    ),
  );
}

/** Walks the journal and says whether every row is as it was written. */
export function verifyJournal(io: Io, options: HomeOptions): void {
  const verified = readJournal(io, options, (journal) => journal.verify());
  if (!verified) throw new Stop(EXIT.usage, 'There is no journal yet; countroom fact add begins one.');
  const { facts, received, head, breaks } = verified;
  io.stdout.write(`${facts} facts, ${received} files as received, newest row ${head}\n`);
  if (breaks.length > 0) throw new Stop(EXIT.checkFailed, breaks.join('\n'));
}
