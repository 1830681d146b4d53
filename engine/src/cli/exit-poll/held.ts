import { longDate } from '../../copy/index.ts';
import type { HeldExitPoll } from '../../publish/index.ts';

const LONDON = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** That an exit poll is there and waits: who entered it, when it may be shown, and nothing else. */
export function heldSentence({ election, number, enteredAt, by, heldUntil }: HeldExitPoll): string {
  return `Exit poll number ${number}, of ${election}, entered by ${by} at ${enteredAt}, is held until 22:00 in London on ${longDate(LONDON.format(new Date(heldUntil)))}.\n`;
}
