import type { Card, CardRow } from './card.ts';
import { INK, MUTED, RULE, SMALL } from './look.ts';
import { widthInPixels, type Sheet } from './sheet.ts';

/** The space that the rows of a card have, and the size they are set in. */
export interface Space {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly text: number;
}

/** Height of the line that says how many rows are not shown. */
const MORE_HEIGHT = 44;

/** As many rows as there is room for; where not all fit, the last line says how many more there are. */
export function drawRows(sheet: Sheet, card: Card, space: Space): void {
  const least = space.text * (card.rows[0]?.part === undefined ? 1.65 : 2.1);
  const all = card.rows.length * least <= space.height;
  const room = all ? space.height : space.height - MORE_HEIGHT;
  const shown = all ? card.rows : card.rows.slice(0, Math.max(1, Math.floor(room / least)));
  const height = Math.min(least * 1.4, room / Math.max(1, shown.length));
  shown.forEach((row, index) => drawRow(sheet, row, { ...space, top: space.top + index * height, height }));
  const more = card.more[shown.length];
  if (more !== undefined)
    sheet.line(more, {
      x: space.left,
      y: space.top + shown.length * height + 36,
      size: SMALL,
      fill: MUTED,
      most: space.width,
    });
}

const BAR = 12;

function drawRow(
  sheet: Sheet,
  { colours, name, note, figures, part }: CardRow,
  { left, top, width, height, text }: Space,
): void {
  const barRoom = part === undefined ? 0 : BAR + 8;
  const baseline = top + (height - barRoom) / 2 + text * 0.34;
  sheet.box(left, baseline - text * 0.78, 12, text, colours.fill, colours.edge);
  let right = left + width;
  figures.toReversed().forEach((figure, index) => {
    const style = index === 0 ? 'bold' : 'sans';
    sheet.line(figure, { x: right, y: baseline, size: text, style, fill: INK, ends: true });
    right -= Math.max(text * 3.4, widthInPixels(figure, text, style) + 20);
  });
  const noteWidth = note ? widthInPixels(note, SMALL) + 14 : 0;
  const nameLeft = left + 26;
  const written = sheet.line(name, {
    x: nameLeft,
    y: baseline,
    size: text,
    style: 'bold',
    fill: INK,
    most: right - nameLeft - noteWidth,
  });
  if (note) sheet.line(note, { x: nameLeft + written + 12, y: baseline, size: SMALL, fill: MUTED });
  if (part !== undefined)
    sheet.box(left, top + height - BAR - 8, Math.max(2, part * width), BAR, colours.fill, colours.edge);
  sheet.box(left, top + height - 1, width, 1, RULE);
}
