const TURNED =
  '(?:went|goes|go|going|gone|stayed|stays|stay|staying|remained|remains|turned|turns|turning|fell|falls|fall|falling|switched|flipped|swung|voted|returned|is|are|was|were|became|now|holds?|gains?|wins?)';

/** A place, or the last of a list of them, and the party that has it some words on: `Lowestoft and Suffolk Coastal, also went Labour`. */
export const PLACE_TO_PARTY = new RegExp(
  `W(?<w>\\d+) (?:(?:[a-z'-]+|,|\\(|-|:|seats) ){0,5}?${TURNED} (?:(?:[a-z'-]+) ){0,3}?P(?<p>\\d+)\\b(?! (?:council|- run|target|leader|candidate|voters?|share|vote|majority))|W(?<w2>\\d+) (?:[:(,-] )?(?:the )?P(?<p2>\\d+) (?:gain|hold|win)\\b`,
  'g',
);

/** A verb of winning right before a place, whose party was named long before: `taking six seats and holding St Albans`. */
export const TAKING_PLACE =
  /\b(?<verb>holding|keeping|retaining|hold|held|keep|kept|retained|taking|took|take|winning|won|win|gaining|gained|gain|capturing|captured|clinging (?:on )?to|regaining|regained|reclaiming) (?:on to |back |the |both |neighbouring |nearby )*W(?<w>\d+)\b/g;

/** Words with which a sentence says what is wished, doubted or denied. */
export const NOT_SO =
  /\b(?:not|never|no|failed|fails?|nearly|almost|could|would|should|may|might|must|will|if|whether|hop\w+|wants?|target\w*|bid|tr(?:y|ied|ying)|without|needs?|expect\w*|chance|from|until|before|had been|used to|once|former\w*|lost|lose|losing|loses)\b|n't\b/;
