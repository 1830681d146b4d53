import type { Card, CardRow, CardSize } from './card.ts';
import { column, line, row, words, type Box } from './elements.ts';
import { SANS, SERIF } from './fonts.ts';

const PAPER = '#fbfaf6';
const INK = '#14171c';
const MUTED = '#565c66';
const RULE = '#d9d6cc';
const EDGE = 56;

/** What differs from size to size: pixels, and how many lines there is room for. */
interface Room {
  readonly width: number;
  readonly height: number;
  readonly wide: boolean;
  readonly big: number;
  readonly text: number;
  readonly gap: number;
  /** Height kept for what is not a row: heading, number, bar, foot. */
  readonly kept: number;
}

const ROOMS: Readonly<Record<CardSize, Room>> = {
  '1200x630': { width: 1200, height: 630, wide: true, big: 112, text: 30, gap: 16, kept: 312 },
  '1080x1080': { width: 1080, height: 1080, wide: false, big: 128, text: 32, gap: 20, kept: 564 },
  '1080x1920': { width: 1080, height: 1920, wide: false, big: 200, text: 40, gap: 40, kept: 730 },
};

const BAR_HEIGHT = 76;
/** In a wide card the number stands beside the rows: its width, and the space between. */
const SIDE = 330;
const BETWEEN = 48;

/** A card laid out at a size. */
export function layOut(card: Card, size: CardSize): Box {
  const room = ROOMS[size];
  const body = room.wide
    ? row({ gap: BETWEEN, flexGrow: 1 }, number(card, room, SIDE), rows(card, room))
    : column({ gap: room.gap, flexGrow: 1 }, number(card, room), rows(card, room));
  const bar = card.segments.length > 0 ? [segments(card, room)] : [];
  return column(
    {
      // The padding comes on top of a width here.
      width: room.width - 2 * EDGE,
      height: room.height - 2 * EDGE,
      padding: EDGE,
      background: PAPER,
      color: INK,
      fontFamily: SANS,
      fontSize: room.text,
    },
    heading(card, room),
    column({ gap: room.gap, flexGrow: 1, marginTop: room.gap }, ...bar, body),
    foot(card, room),
  );
}

/** The source, on one line in a wide card and on two where there is height. */
function foot(card: Card, { wide, width }: Room): Box {
  const style = { fontSize: 28, lineHeight: 1.3, color: MUTED, width: width - 2 * EDGE };
  const text = wide ? line(card.foot, style) : words(card.foot, { ...style, display: 'block', lineClamp: 2 });
  return row({ borderTop: `2px solid ${INK}`, paddingTop: 10 }, text);
}

function heading(card: Card, room: Room): Box {
  const stamp = line(card.stamp.toUpperCase(), {
    fontSize: 28,
    letterSpacing: 3,
    border: `2px solid ${INK}`,
    borderRadius: 3,
    padding: '0 12px',
    flexShrink: 0,
  });
  const long = card.title.length > room.width / 40;
  return column(
    {},
    row(
      { justifyContent: 'space-between', alignItems: 'center', gap: 24 },
      line(card.kicker, { fontSize: 28, color: MUTED, maxWidth: room.width - 2 * EDGE - 60 - card.stamp.length * 23 }),
      stamp,
    ),
    line(card.title, { fontFamily: SERIF, fontSize: long ? 50 : 68, lineHeight: 1.2, width: room.width - 2 * EDGE }),
  );
}

function number(card: Card, room: Room, width?: number): Box {
  const { value, label, colours } = card.big;
  const { fill, edge } = colours ?? { fill: INK, edge: INK };
  return row(
    { gap: 20, flexShrink: 0, ...(width && { width, alignSelf: 'flex-start' }) },
    row({ width: 12, alignSelf: 'stretch', flexShrink: 0, background: fill, border: `1px solid ${edge}` }),
    column(
      width ? { width: width - 32 } : { flexGrow: 1 },
      words(value, { fontFamily: SERIF, fontSize: value.length > 5 ? room.big * 0.8 : room.big, lineHeight: 1 }),
      words(label, { color: MUTED, lineHeight: 1.25, marginTop: 6 }),
    ),
  );
}

function segments(card: Card, { width }: Room): Box {
  const across = width - 2 * EDGE;
  const total = card.segments.reduce((sum, { seats }) => sum + seats, 0);
  const boxes = card.segments.map(({ colours, label, seats }) => {
    const long = (seats / total) * across;
    const text = `${seats} ${label}`;
    const fits = [text, String(seats)].find((each) => each.length * 18 + 16 < long) ?? '';
    return row(
      {
        width: long,
        height: BAR_HEIGHT,
        background: colours.fill,
        border: `1px solid ${colours.edge}`,
        color: colours.on,
        alignItems: 'center',
        paddingLeft: 10,
        overflow: 'hidden',
      },
      line(fits, { fontWeight: 600, fontSize: 32 }),
    );
  });
  return row({ width: across, flexShrink: 0 }, ...boxes);
}

/** Height of the line that says how many rows are not shown. */
const MORE_HEIGHT = 46;

/** As many rows as there is room for; where not all fit, the last line says how many more there are. */
function rows(card: Card, room: Room): Box {
  const space = room.height - room.kept - (card.segments.length > 0 ? BAR_HEIGHT + room.gap : 0);
  const least = room.text * (card.rows[0]?.part === undefined ? 1.7 : 2.2);
  const all = card.rows.length * least <= space;
  const shown = all ? card.rows : card.rows.slice(0, Math.max(1, Math.floor((space - MORE_HEIGHT) / least)));
  const height = Math.min(least * 1.4, (all ? space : space - MORE_HEIGHT) / Math.max(1, shown.length));
  const more = card.more[shown.length];
  const width = room.wide ? room.width - 2 * EDGE - SIDE - BETWEEN : room.width - 2 * EDGE;
  return column(
    { width },
    ...shown.map((one) => cardRow(one, { width, height, text: room.text })),
    ...(more === undefined ? [] : [line(more, { color: MUTED, fontSize: 28, marginTop: 6 })]),
  );
}

function cardRow(
  { colours, name, note, figures, part }: CardRow,
  room: { width: number; height: number; text: number },
): Box {
  const { width, height, text } = room;
  const paint = { background: colours.fill, border: `1px solid ${colours.edge}` };
  const bar = part === undefined ? [] : [row({ height: 12, width: Math.max(2, part * width), ...paint })];
  // What the figures and the note take at the most; the name has the rest, and is cut where that is too little.
  const beside =
    figures.reduce((sum, figure) => sum + Math.max(96, figure.length * text * 0.53) + 14, 0) + note.length * 16;
  return column(
    { height: height - 1, width, justifyContent: 'center', gap: 5, borderBottom: `1px solid ${RULE}` },
    row(
      { alignItems: 'center', gap: 14, width },
      row({ width: 12, height: text, flexShrink: 0, ...paint }),
      line(name, { fontWeight: 600, flexShrink: 0, fontSize: text, maxWidth: width - beside - 54 }),
      line(note, { color: MUTED, flexGrow: 1, fontSize: 28 }),
      ...figures.map((figure, index) => {
        const last = index === figures.length - 1;
        return row(
          { minWidth: 96, justifyContent: 'flex-end', flexShrink: 0 },
          line(figure, { fontWeight: last ? 600 : 400 }),
        );
      }),
    ),
    ...bar,
  );
}
