import type { ChangeOfControl, Control, ControlledBy } from '../../psephology/index.ts';
import type { Administration, Composition, NotHeld, PartyId, Standing } from '../../record/index.ts';
import { longDate } from '../dates.ts';
import { partyWords } from './parties.ts';
import type { Parties } from './results.ts';
import { capital, listed, spelt } from './words.ts';

/** Who controls a council, as a label: `Labour majority of 6`, `No overall control, the Conservatives two short`. */
export function controlWords(control: Control | ControlledBy, parties: Parties): string {
  if (control.kind === 'overall majority') {
    const { party } = control;
    const majority = 'majority' in control ? `majority of ${control.majority}` : 'control';
    // Others are a column of a table: they have no adjective to be a majority of.
    if (party === 'other') return `${capital(majority)} ${'majority' in control ? 'for' : 'by'} other parties`;
    return `${capital(adjective(party, parties))} ${majority}`;
  }
  const short = 'shortfall' in control ? shortWords(control, parties) : '';
  return `No overall control${short && `, ${short}`}`;
}

/** `the Conservatives two short`, `Labour on exactly half`; nothing where no group has a seat. */
export function shortWords(control: Control, parties: Parties): string {
  if (control.kind !== 'no overall control' || control.largest.parties.length === 0) return '';
  const who = listed(control.largest.parties.map((party) => nameInText(party, parties)));
  if (control.exactlyHalf.length === 1) return `${who} on exactly half`;
  return `${who} ${control.largest.joint ? 'level, ' : ''}${spelt(control.shortfall)} short`;
}

/** What a poll did to control, as the line over a council's night: `Labour hold control`, `No overall control: no change`. */
export function councilLine(change: ChangeOfControl, parties: Parties): string {
  switch (change.kind) {
    case 'hold':
      return `${partyName(change.party, parties)} hold control`;
    case 'gain':
      return `${partyName(change.party, parties)} gain control from ${nameInText(change.from, parties)}`;
    case 'gain from no overall control':
      return `${partyName(change.party, parties)} gain control from no overall control`;
    case 'lose to no overall control':
      return `${partyName(change.party, parties)} lose control: no overall control`;
    case 'no overall control, no change':
      return 'No overall control: no change';
    case 'new authority':
      return `New council: ${afterWords(change.after, parties)}`;
    case 'before not known':
      return `${capital(afterWords(change.after, parties))}; who had control before is not held`;
  }
}

function afterWords(after: ControlledBy, parties: Parties): string {
  return after.kind === 'overall majority' ? controlWords(after, parties) : 'no overall control';
}

/** What a composition is of: `on the eve of poll, 5 May 2016`, `31 December 2016, a later snapshot`. */
export function compositionLabel({ label, date }: Composition): string {
  if (label === 'eve of poll') return `on the eve of poll, ${longDate(date)}`;
  return label === 'on the night' ? `on the night of ${longDate(date)}` : `${longDate(date)}, a later snapshot`;
}

/** A sentence for what cannot be said. */
export function notHeldWords({ why, on }: NotHeld): string {
  const day = on ? longDate(on) : '';
  switch (why) {
    case 'seats':
      return `The seats by party${day && ` of ${day}`} are not held.`;
    case 'composition':
      return `The council as it stood${day && ` around ${day}`} is not held.`;
    case 'new council':
      return 'There was no council before: it was new.';
    case 'wards':
      return `The wards${day && ` of ${day}`} are not held.`;
    case 'earlier night':
      return `These seats were fought last on another night${day && `, ${day}`}, whose wards are not held.`;
    case 'new wards':
      return 'The wards were drawn anew, and no notional result is held.';
    case 'new size':
      return 'The council has another number of seats than before, and no notional composition is held.';
    case 'does not reconcile':
      return 'The seats before, won and after do not fit each other in the sources.';
  }
}

/** Who runs a council, as its source has it: `Labour majority`, `Conservative and independent coalition`. */
export function administrationWords({ parties: groups, form, text, cite }: Administration, parties: Parties): string {
  if (cite.file === 'journal' || groups.length === 0) return text;
  const whose = capital(listed(groups.map((party) => adjective(party, parties))));
  return form === 'not stated' ? whose : `${whose} ${form === 'elected mayor' ? 'elected mayor' : form}`;
}

/** The party's name without its article, to begin a line: `Conservatives`. */
export function partyName(party: PartyId, parties: Parties): string {
  return capital(nameInText(party, parties).replace(/^the /, ''));
}

export function nameInText(party: PartyId, parties: Parties): string {
  return partyWords(parties.get(party)!).who;
}

function adjective(party: PartyId, parties: Parties): string {
  return partyWords(parties.get(party)!).adjective;
}

/** The arithmetic of a standing; nothing where its seats are not held. */
export function measured(standing: Standing): Control | undefined {
  return standing.kind === 'held' ? standing.control : undefined;
}
