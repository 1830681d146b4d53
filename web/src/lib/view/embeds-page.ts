import type { Link } from './frame.ts';
import type { FilterOption } from './seats.ts';

/** A choice in the form of the builder. */
export interface BuilderField {
  name: string;
  label: string;
  /** Groups of options; a field without any is typed into. */
  groups: { label: string; options: FilterOption[] }[];
  value: string;
}

/** Something to paste: what it is for, and the text of it. */
export interface Snippet {
  id: string;
  heading: string;
  note: string;
  text: string;
}

/** The page that makes a widget: choices, how it will look, and what to paste. */
export interface EmbedsPage {
  widgets: (Link & { current?: boolean })[];
  widget: string;
  fields: BuilderField[];
  /** Why nothing can be shown: a name that is not known, with the nearest. */
  refused?: { message: string; near: string[] };
  preview?: { src: string; title: string; height: number; widths: number[] };
  snippets: Snippet[];
  card?: { src: string; alt: string; sizes: Link[]; text: Link };
  feeds: Link[];
}
