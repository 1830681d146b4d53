import type { ChangeOfControl, Control } from '../../../psephology/index.ts';
import type { CouncilOn, PartyId } from '../../../record/index.ts';
import type { Voice } from '../../write/voice.ts';
import { measured } from '../councils.ts';
import { capital } from '../words.ts';
import { headlineName, who } from './sides.ts';
import { shortName, wonMost, apart } from './council-names.ts';

/** What a night did to control, in the words of the house. */

/** A council without a majority, as the house says it. */
const NO_CONTROL = {
  'no overall control': {
    from: ' from no overall control',
    lost: 'which went to no overall control',
    stayed: 'under no overall control',
  },
  'no party majority': {
    from: ', where no party had a majority before,',
    lost: 'where no party now has a majority',
    stayed: 'without a party majority',
  },
} as const;

export function changeTold({ change }: CouncilOn): ChangeOfControl | undefined {
  const told = change.baseline === 'eve of poll' ? change.eveOfPoll : change.lastContested;
  return told.kind === 'not held' ? undefined : told;
}

/**
 * Who has a council, and what it is that they have. Local groups and small parties are one column of the record: that they have more than
 * half together is told, and not that they control anything.
 */
export function inControl(voice: Voice, party: PartyId): { readonly who: string; readonly what: string } {
  return party === 'other'
    ? { who: 'Local groups and other parties together', what: 'a majority on' }
    : { who: capital(who(voice, party)), what: 'control of' };
}

export function controlWords(
  voice: Voice,
  name: string,
  change: Exclude<ChangeOfControl, { kind: 'gain' }> | undefined,
  after: Control,
  day: string,
): string {
  const none = NO_CONTROL[voice.style.noControl];
  const told = (verb: string, party: PartyId, what = inControl(voice, party).what) =>
    `${inControl(voice, party).who} ${verb} ${what}`;
  switch (change?.kind) {
    case 'hold':
      return `${told('kept', change.party)} ${name}${day}`;
    case 'gain from no overall control':
      return `${told('gained', change.party)} ${name}${none.from}${day}`;
    case 'lose to no overall control':
      return `${told('lost', change.party)} ${name}${day}, ${none.lost}`;
    case 'no overall control, no change':
      return `${capital(name)} stayed ${none.stayed}${day}`;
    case 'new authority':
      return after.kind === 'overall majority'
        ? `${told('won', after.party)} the new ${name}${day}`
        : `No party won a majority on the new ${name}${day}`;
    default:
      return after.kind === 'overall majority'
        ? `${told('won', after.party, 'a majority on')} ${name}${day}`
        : `No party won a majority on ${name}${day}`;
  }
}

/** `Conservatives gain Peterborough`, `Labour keep Cambridge with majority of 10`, `Southend-on-Sea: no overall control`. */
export function councilHeadline(voice: Voice, answer: CouncilOn): string {
  const name = shortName(answer.council);
  const after = measured(answer.after);
  const change = changeTold(answer);
  if (!after) {
    const [first, second] = wonMost(answer.parties);
    if (first && wonMost(answer.parties).some(({ won }) => won! > first.won!)) return `How ${name} voted`;
    if (first && first.won === second?.won && apart(second!.party) < 0 && answer.up.cycle !== 'by-election')
      return `${name}: ${headlineName(voice, first.party)} and ${headlineName(voice, second!.party)} level`;
    if (first && answer.up.cycle === 'by-election')
      return first.won === 1 && !second
        ? `${name}: ${headlineName(voice, first.party)} win by-election`
        : `${name}: council by-elections`;
    return first ? `${name}: ${headlineName(voice, first.party)} win most seats` : `${name} votes`;
  }
  const majority = after.kind === 'overall majority' ? after.party : undefined;
  if (majority === 'other') return `Local groups and others have majority on ${name} council`;
  switch (change?.kind) {
    case 'hold':
      return `${headlineName(voice, change.party)} keep control of ${name}`;
    case 'gain':
      return `${headlineName(voice, change.party)} gain ${name} from ${headlineName(voice, change.from)}`;
    case 'gain from no overall control':
      return `${headlineName(voice, change.party)} gain control of ${name}`;
    case 'lose to no overall control':
      return change.party === 'other'
        ? `Local groups and others lose majority on ${name} council`
        : `${headlineName(voice, change.party)} lose control of ${name}`;
    case 'no overall control, no change':
      return `${name} stays ${NO_CONTROL[voice.style.noControl].stayed}`;
    default:
      return majority
        ? `${headlineName(voice, majority)} win majority on ${name} council`
        : `No majority on ${name} council`;
  }
}
