/** Words and patterns that the lint reads, in English. */

/** Numbers as digits or in words. */
export const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|half|all)\b/i;

/** Majorities of which no figure is expected. */
export const MAJORITY_OF_ANOTHER_KIND =
  /\b(?:no party|nobody|neither party)\b[^.]*\bmajorit|\bmajority (?:on|in the House)\b|\b(?:no|overall|working|vast|silent|absolute|parliamentary|party|outright|great|clear|two-thirds)\s+majorit|\bmajorit(?:y|ies)\s+of\s+(?:the|people|voters|those|votes|seats|councillors|members|MPs|residents|constituents|its|his|her|their)\b|\bmajority\s+(?:leader|party|group|government|administration|rule|shareholder|verdict)\b/i;

export const MAJORITY = /\bmajorit(?:y|ies)\b/gi;

/** Uses of the word that are not a figure, and swings that are required, whose challenger the heading names. */
export const SWING_OF_ANOTHER_KIND =
  /\bswing\s+(?:seats?|voters?|states?|vote|doors?|required|needed|to\s+(?:win|take|gain|hold))\b|\bin full swing\b|\b(?:need(?:s|ed)?|requir(?:es|ed|ing)|on|without|no|target)\b[^.]{0,40}\bswing\b|\bfor\b[^.]{0,30}\bswing\b[^.]{0,20}\bneeded\b|\bswing\b[^.]{0,20}\b(?:needed|required)\b/i;

export const SWING = /\bswing\b/gi;
export const SWING_FIGURE = /\d[\d.,]*\s*(?:%|per cent|percent|points?|percentage points?)/i;

/** A share that moved by a number of per cent, where points are meant. */
export const SHARE_MOVED =
  /\b(?:share|vote|support)\b[^.;]{0,60}?\b(?:up|down|rose|fell|risen|fallen|increased|decreased|dropped|grew|climbed|slipped|slumped|gained|lost|rise|fall|drop|increase|decrease)\b(?:\s+(?:of|by))?\s+(?:(?:about|around|almost|nearly|just|over|under|some|more|less|than)\s+)*\d[\d.]*\s*(?:%|per cent|percent)(?!\s*(?:age)?\s*points?)/gi;

/** Words that say how to feel about a result, and what to write instead. */
export const LOADED: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\blandslides?\b/gi, 'give the number of seats'],
  [/\bstunning\b/gi, 'give the figure that stuns'],
  [/\bshock(?:ing)?\s+(?:win|result|victory|defeat|loss)\b/gi, 'say who held the seat and by how much'],
  [/\b(?:surged?|surging|soar(?:ed|ing|s)?|rocketed)\b/gi, 'say by how many points'],
  [/\b(?:plummet(?:ed|s|ing)?|collapsed?|plunged?)\b/gi, 'say by how many points'],
  [/\b(?:crushing|humiliating|devastating|disastrous|thumping|whopping)\b/gi, 'give the figure'],
  [/\bwip(?:ed|e)[- ]?out\b/gi, 'give the number of seats lost'],
  [/\bhistoric\b/gi, 'say since when'],
];

/** A result told before there is one. */
export const WILL_WIN =
  /\b(?:will|'ll|is going to|are going to|is certain to|are certain to|is set to|are set to|is bound to)\s+(?:\w+\s+)?(?:win|hold|gain|lose|take|keep|regain|sweep|storm)\b/gi;

/** What nobody may say of how people have voted before the close of poll. */
export const VOTED_HOW =
  /\bexit[- ]polls?\b|\bearly (?:returns|results|indications) (?:suggest|show)|\bhow (?:people|voters) have voted\b|\bon course (?:to|for)\b/gi;

export const GAINED_FROM = /\bgain(?:s|ed|ing)?\b[^.;]{0,80}?\bfrom\s+(?:the\s+)?/gi;

/** A gain as a table or a headline has it: in the present, of a seat. */
export const GAINS = /\bgains?\b/g;

/** Names that parties go by in copy, beside their own. */
export const PARTY_NICKNAMES: Readonly<Record<string, readonly string[]>> = {
  con: ['Tories', 'Tory', 'Conservatives', 'Conservative Party'],
  lab: ['Labour Party'],
  ld: ['Lib Dems', 'Lib Dem', 'Liberal Democrats'],
  grn: ['Greens', 'Green Party'],
  ref: ['Reform'],
  ukip: ["UKIP's", 'Ukip', 'UK Independence Party'],
  ind: ['independents', 'independent', 'Independent', 'Independents'],
};
