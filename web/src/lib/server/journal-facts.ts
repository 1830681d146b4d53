import { existsSync } from 'node:fs';
import { openJournal } from 'countroom/journal';
import { homeFolder, journalPath } from 'countroom/publish';
import type { Fact } from 'countroom/record';

const home = homeFolder(undefined, process.env);

/** Every fact of the desk's journal, those that no longer stand included; none where there is no journal. */
export function journalFacts(): readonly Fact[] {
  const path = journalPath(home);
  if (!existsSync(path)) return [];
  const journal = openJournal(path, { readOnly: true });
  try {
    return journal.facts();
  } finally {
    journal.close();
  }
}
