import { statSync } from 'node:fs';
import { homeFolder, journalPath, openDesk, type Desk } from 'countroom/publish';

const home = homeFolder(undefined, process.env);

let stamp = '';
let opened: Promise<Desk> | undefined;

/** The desk's record and settings; opened anew when its journal has grown since the last request. */
export function desk(): Promise<Desk> {
  const now = ['', '-wal'].map((end) => stampOf(journalPath(home) + end)).join(' ');
  if (!opened || now !== stamp) {
    stamp = now;
    opened = openDesk({ home }).then(warm);
  }
  return opened;
}

function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.size}` : '';
}

/** Reads every Westminster contest before the first page is asked for, so that no reader waits for it. */
function warm(ready: Desk): Desk {
  for (const election of ready.record.elections().values()) {
    if (election.polledOn >= '2010' || election.kind === 'notional') ready.record.contests(election.id);
  }
  return ready;
}
