/** An event of a calendar: a poll, from its opening to its close by London time. */
export interface CalendarEvent {
  readonly uid: string;
  /** How often it has been revised. */
  readonly sequence: number;
  /** When it was last revised, ISO 8601 in UTC. */
  readonly stamp: string;
  /** `YYYY-MM-DDTHH:MM:SS` by London time. */
  readonly from: string;
  readonly to: string;
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

/** The clock of the United Kingdom since 1996: summer time from the last Sunday of March to the last of October, at 01:00 UTC. */
const LONDON = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/London',
  'BEGIN:STANDARD',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

/** Events as an iCalendar file (RFC 5545): lines end in CRLF and are folded at 75 bytes. */
export function toIcs(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Countroom//Election calendar//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${icsText(name)}`,
    ...LONDON,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${digits(event.stamp)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTART;TZID=Europe/London:${digits(event.from)}`,
    `DTEND;TZID=Europe/London:${digits(event.to)}`,
    `STATUS:${event.status}`,
    `SUMMARY:${icsText(event.summary)}`,
    `DESCRIPTION:${icsText(event.description)}`,
    `URL:${event.url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `2026-08-13T07:00:00.000Z` as `20260813T070000Z`. */
function digits(moment: string): string {
  return moment.replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
}

function icsText(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);
}

const MOST_BYTES = 75;

/** A line in pieces of 75 bytes at most, each after the first led by a space; no character is cut in two. */
export function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > MOST_BYTES) {
      pieces.push(piece);
      [piece, bytes] = ['', 1];
    }
    piece += character;
    bytes += size;
  }
  return [...pieces, piece].join('\r\n ');
}
