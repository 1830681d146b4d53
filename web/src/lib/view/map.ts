import type { Link } from './frame.ts';

/** A seat on a map: a cell of the lattice, or a shape. */
export interface MapCell {
  href: string;
  /** Three or four letters; none where there is no room. */
  label: string;
  /** All of it in words: "Thurrock: Conservative, majority 345 over Labour". */
  title: string;
  /** The class that colours it: "con", "vacant", "awaiting". */
  holder: string;
  /** The member sits for another party than the one elected. */
  changed: boolean;
  /** The middle of the cell, or where the label of a shape stands. */
  x: number;
  y: number;
  /** The outline of a shape; hexes all have the same. */
  path?: string;
  /** The label only has room on a wide screen. */
  wide?: boolean;
}

/** A map of a region's seats, and the table that says the same. */
export interface SeatMap {
  kind: 'hexes' | 'shapes';
  choices: (Link & { current: boolean })[];
  viewBox: string;
  /** The size it is drawn at where there is room, in pixels. */
  width: number;
  /** Units of the drawing to a pixel at that size. */
  unit: number;
  /** The cells are too small for letters. */
  bare: boolean;
  cells: MapCell[];
  /** County names, each in the gap above its county. */
  names: { text: string; x: number; y: number }[];
  nameSize: number;
  label: string;
  /** What there is to know of the drawing: "approximate shapes, …". */
  note: string;
  caption: string;
  rows: readonly MapRow[];
}

/** A county of the table: its seats by who holds them. */
export interface MapRow {
  county: Link | { text: string; href?: undefined };
  held: { party: string; name: string; count: number; seats: string }[];
}
