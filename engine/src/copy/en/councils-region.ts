import { ratio } from '../../psephology/index.ts';
import type { RegionOn, RegionRow } from '../../record/index.ts';
import { thousands } from '../numbers.ts';
import { nameInText } from './councils.ts';
import { inProse, type Parties } from './results.ts';
import { capital, counted, listed, spelt } from './words.ts';

/** A region's night: councils, seats, who controls how many, what changed hands. */
export function regionNightSentence(answer: RegionOn, parties: Parties): string {
  const { rows, seatsUp, won } = answer;
  if (rows.length === 0) return 'No council of this region voted that night, as far as is held.';
  const [first] = won;
  const share =
    first &&
    ` ${capital(nameInText(first.party, parties))} won ${thousands(first.seats)} of ${thousands(first.of)}, ${inProse(ratio(first.seats, first.of), 'per cent')}.`;
  const seats = seatsUp > 0 ? ` for ${thousands(seatsUp)} seats` : '';
  return `${capital(counted(rows.length, 'council'))} voted${seats}.${share ?? ''}${controlledWords(answer, parties)}${changedWords(answer, parties)}`;
}

/** Who controls how many afterwards; how many are not held is said. */
function controlledWords({ rows, controlled, controlNotHeld }: RegionOn, parties: Parties): string {
  const control = controlled.filter(({ after }) => after > 0);
  if (control.length === 0) return '';
  const led = control
    .filter(({ party }) => party !== 'none')
    .map(({ party, after }, index) => `${nameInText(party, parties)} ${index === 0 ? 'control ' : ''}${spelt(after)}`);
  const hung = control.find(({ party }) => party === 'none')?.after;
  const none = hung ? `${spelt(hung)} ${hung === 1 ? 'is' : 'are'} under no overall control` : '';
  const known = rows.length - controlNotHeld.after.length;
  const words = [listed(led), none].filter(Boolean).join('; ');
  return known < rows.length ? ` Of the ${spelt(known)} whose control is held, ${words}.` : ` ${capital(words)}.`;
}

/** What changed control: nothing where who had it before is held of none. */
function changedWords({ baseline, rows, changed, controlNotHeld }: RegionOn, parties: Parties): string {
  const unknown = new Set([...controlNotHeld.before, ...controlNotHeld.after]).size;
  if (unknown === rows.length) return '';
  const of = unknown > 0 ? `of the ${spelt(rows.length - unknown)} held before and after, ` : '';
  const against = baseline === 'last contested' ? ' since the poll before' : '';
  const moved =
    changed.length === 0 || changed.length > 5
      ? ''
      : `: ${listed(changed.map((row) => movedWords(row, baseline, parties)))}`;
  const number = changed.length === 0 ? 'none' : spelt(changed.length);
  return ` ${capital(`${of}${number} changed control${against}${moved}`)}.`;
}

function movedWords({ council, change }: RegionRow, baseline: RegionOn['baseline'], parties: Parties): string {
  const moved = baseline === 'eve of poll' ? change.eveOfPoll : change.lastContested;
  return 'party' in moved && moved.kind !== 'lose to no overall control'
    ? `${council.name}, to ${nameInText(moved.party, parties)}`
    : `${council.name}, to no overall control`;
}
