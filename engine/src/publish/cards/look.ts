/** The site's light ground, inks and rules, as cards have them. */
export const PAPER = '#fbfaf6';
export const INK = '#14171c';
export const MUTED = '#565c66';
export const RULE = '#d9d6cc';
/** Nothing on a card is set smaller, in pixels. */
export const SMALL = 28;
