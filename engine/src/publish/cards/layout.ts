import type { Card, CardSize } from './card.ts';
import { INK, MUTED, PAPER, SMALL } from './look.ts';
import { drawRows } from './rows.ts';
import { newSheet, widthInPixels, type Sheet } from './sheet.ts';
import { inLines } from './type/set-line.ts';

const EDGE = 56;
const SMALL_LINE = 36;

/** What differs from size to size, in pixels. */
interface Room {
  readonly width: number;
  readonly height: number;
  /** The number stands beside the rows, not over them. */
  readonly wide: boolean;
  readonly big: number;
  readonly text: number;
  readonly gap: number;
}

const ROOMS: Readonly<Record<CardSize, Room>> = {
  '1200x630': { width: 1200, height: 630, wide: true, big: 112, text: 30, gap: 20 },
  '1080x1080': { width: 1080, height: 1080, wide: false, big: 128, text: 32, gap: 24 },
  '1080x1920': { width: 1080, height: 1920, wide: false, big: 200, text: 40, gap: 44 },
};

const BAR_HEIGHT = 76;
const SIDE = 330;
const BETWEEN = 48;

/** Lays a card out at a size, from the heading down and from the source up; the rows have what is left between. */
export function layOut(card: Card, size: CardSize): Sheet {
  const room = ROOMS[size];
  const sheet = newSheet(room.width, room.height, PAPER);
  const across = room.width - 2 * EDGE;
  let top = heading(sheet, card, room) + room.gap;
  const bottom = foot(sheet, card, room) - room.gap;
  if (card.segments.length > 0) {
    segments(sheet, card, across, top);
    top += BAR_HEIGHT + room.gap;
  }
  const numberEnds = number(sheet, card, room, top);
  const left = room.wide ? EDGE + SIDE + BETWEEN : EDGE;
  const rowsTop = room.wide ? top : numberEnds + room.gap;
  drawRows(sheet, card, {
    left,
    top: rowsTop,
    width: room.width - EDGE - left,
    height: bottom - rowsTop,
    text: room.text,
  });
  return sheet;
}

function heading(sheet: Sheet, card: Card, { width }: Room): number {
  const stamp = card.stamp.toUpperCase();
  const stampWidth = widthInPixels(stamp, SMALL, 'sans', 3) + 28;
  const stampLeft = width - EDGE - stampWidth;
  sheet.box(stampLeft, EDGE, stampWidth, 40, INK);
  sheet.box(stampLeft + 2, EDGE + 2, stampWidth - 4, 36, PAPER);
  sheet.line(stamp, { x: stampLeft + 14, y: EDGE + 30, size: SMALL, fill: INK, apart: 3 });
  sheet.line(card.kicker, { x: EDGE, y: EDGE + 29, size: SMALL, fill: MUTED, most: stampLeft - EDGE - 24 });
  const across = width - 2 * EDGE;
  const size = widthInPixels(card.title, 68, 'serif') <= across ? 68 : 50;
  sheet.line(card.title, { x: EDGE, y: EDGE + 96, size, style: 'serif', fill: INK, most: across });
  return EDGE + 116;
}

/** The source, on one line in a wide card and on two where there is height; gives where it begins. */
function foot(sheet: Sheet, card: Card, { width, height, wide }: Room): number {
  const across = width - 2 * EDGE;
  const all = inLines(card.foot, 'sans', (across / SMALL) * 1000);
  const most = wide ? 1 : 2;
  const lines = all.length <= most ? all : [...all.slice(0, most - 1), all.slice(most - 1).join(' ')];
  const top = height - EDGE - lines.length * SMALL_LINE - 10;
  sheet.box(EDGE, top, across, 2, INK);
  lines.forEach((text, index) =>
    sheet.line(text, { x: EDGE, y: top + 12 + SMALL + index * SMALL_LINE, size: SMALL, fill: MUTED, most: across }),
  );
  return top;
}

/** The large number beside its tab, with what it is; gives where it ends. */
function number(sheet: Sheet, card: Card, room: Room, top: number): number {
  const { value, label, colours } = card.big;
  const width = (room.wide ? SIDE : room.width - 2 * EDGE) - 32;
  const full = widthInPixels(value, room.big, 'serif');
  const size = full <= width ? room.big : (room.big * width) / full;
  const baseline = top + room.big * 0.72;
  sheet.line(value, { x: EDGE + 32, y: baseline, size, style: 'serif', fill: INK });
  const lines = inLines(label, 'sans', (width / room.text) * 1000);
  const step = room.text * 1.28;
  const first = baseline + room.text * 1.6;
  lines.forEach((text, index) =>
    sheet.line(text, { x: EDGE + 32, y: first + index * step, size: room.text, fill: MUTED, most: width }),
  );
  const end = first + (lines.length - 1) * step + room.text * 0.35;
  sheet.box(EDGE, top, 12, end - top, colours?.fill ?? INK, colours?.edge ?? INK);
  return end;
}

/** The bar across the card; a segment too narrow for its words has its number, and one too narrow for that has neither. */
function segments(sheet: Sheet, card: Card, across: number, top: number): void {
  const total = card.segments.reduce((sum, { seats }) => sum + seats, 0);
  let left = EDGE;
  for (const { colours, label, seats } of card.segments) {
    const width = (seats / total) * across;
    sheet.box(left, top, width, BAR_HEIGHT, colours.fill, colours.edge);
    const said = [`${seats} ${label}`, String(seats)].find((text) => widthInPixels(text, 32, 'bold') + 22 <= width);
    if (said) sheet.line(said, { x: left + 11, y: top + 49, size: 32, style: 'bold', fill: colours.on });
    left += width;
  }
}
