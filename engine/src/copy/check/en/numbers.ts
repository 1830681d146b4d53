/** Numbers in words. */
export const UNITS: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);

export const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
);

export const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 };

/** Shortened scales written against the figure: `12k`, `1.2m`. */
export const SUFFIX_SCALES: Readonly<Record<string, number>> = {
  k: 1000,
  m: 1_000_000,
  million: 1_000_000,
  thousand: 1000,
};

/** Between a number in words and its decimals. */
export const POINT = 'point';

export const DOZEN = 'dozen';

/** `first` is left out: it is hardly ever a rank (`first time`, `first preferences`, `the first Labour MP`). */
export const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries(
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index) => [word, index + 2]),
);

/** Parts of a whole: what the word after `a` or a number divides by. */
export const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  tenth: 10,
  tenths: 10,
};

/** What stands before a figure and says how it is meant, longest first. */
export const COMPARATORS: readonly (readonly [words: string, means: string])[] = [
  ['slightly more than', 'just over'],
  ['slightly less than', 'just under'],
  ['a little over', 'just over'],
  ['a little under', 'just under'],
  ['a bit more than', 'just over'],
  ['only just over', 'just over'],
  ['no more than', 'at most'],
  ['no fewer than', 'at least'],
  ['not less than', 'at least'],
  ['in excess of', 'more than'],
  ['just short of', 'just under'],
  ['just more than', 'just over'],
  ['just less than', 'just under'],
  ['less than a', 'fewer than'],
  ['more than a', 'more than'],
  ['under a', 'fewer than'],
  ['over a', 'more than'],
  ['just over a', 'just over'],
  ['just under a', 'just under'],
  ['about a', 'about'],
  ['almost a', 'nearly'],
  ['nearly a', 'nearly'],
  ['well over', 'more than'],
  ['well under', 'fewer than'],
  ['just over', 'just over'],
  ['just above', 'just over'],
  ['just under', 'just under'],
  ['just below', 'just under'],
  ['more than', 'more than'],
  ['greater than', 'more than'],
  ['less than', 'fewer than'],
  ['fewer than', 'fewer than'],
  ['smaller than', 'fewer than'],
  ['at least', 'at least'],
  ['at most', 'at most'],
  ['up to', 'at most'],
  ['close to', 'about'],
  ['a mere', 'exact'],
  ['a slim', 'exact'],
  ['some', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['circa', 'about'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['passed the', 'at least'],
  ['past the', 'at least'],
  ['crossed the', 'at least'],
  ['topped the', 'at least'],
  ['broke the', 'at least'],
  ['through the', 'at least'],
  ['over', 'more than'],
  ['above', 'more than'],
  ['under', 'fewer than'],
  ['below', 'fewer than'],
  ['exactly', 'exact'],
  ['precisely', 'exact'],
  ['only', 'exact'],
  ['just', 'exact'],
  ['barely', 'exact'],
];

/** What follows a figure and says the same. */
export const COMPARATORS_AFTER: readonly (readonly [words: string, means: string])[] = [
  ['or so', 'about'],
  ['or more', 'at least'],
  ['or fewer', 'at most'],
  ['or less', 'at most'],
];

/** What follows a number that is no count of votes, seats or people standing: lengths of time, ages, goods. */
export const OTHER_NOUNS: ReadonlySet<string> = new Set(
  'year years yr yrs month months week weeks weekend weekends day days hour hours minute minutes mins second seconds mile miles km kilometres metres acres pounds pound euros dollars pence p percentages homes houses jobs pupils children beds patients nurses doctors police officers officers words pages recounts questions hustings doors times minister ministers prime streets readers viewers followers tweets am pm oclock degrees'.split(
    ' ',
  ),
);

export const PERCENT = /^(?:%|percent|pc)$/;
export const POINTS_WORDS = /^(?:points?|pts?|pp|ppts?)$/;

/** Words of a sentence whose bare decimals are figures of per cent. */
export const OF_PERCENT = /^(?:pc|percent|percentages?|cent|shares?|turnout|swings?)$/;

/** Words right before a decimal that is what a share went up or down by. */
export const MOVED_BY = /^(?:up|down|rose|fell|gained|lost|dropped|slipped|slumped)$/;

/** Before a number that is set against a share of the vote. */
export const SET_AGAINST_SHARE = /\bQ\d+ (?:of the (?:vote|total|poll) )?(?:to|against) (?:the )?P\d+(?: 's)?$/;
