import { thousands } from '../../copy/index.ts';
import { ImportRefused } from '../../record/import/index.ts';
import { EXIT, Stop } from '../exit-codes.ts';

/** Most problems of a refused file that are printed; the rest are counted. */
const MOST = 20;

/** What a file read comes to, or its refusal with the sentences of what is wrong. */
export function readOrRefuse<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    const more = error.problems.length - MOST;
    const rest = more > 0 ? [`and ${thousands(more)} more of the kind.`] : [];
    throw new Stop(EXIT.refused, ['Refused; nothing was kept.', ...error.problems.slice(0, MOST), ...rest].join('\n'));
  }
}
