/** How a page presents itself where it is linked to: its picture, what the picture says, and where to ask for a widget of it. */
export interface Share {
  title: string;
  /** What the picture says, in words. */
  alt: string;
  /** Whole addresses, as those who read them need. */
  image: string;
  page: string;
  oembed: string;
  feeds: { type: string; title: string; href: string }[];
}
