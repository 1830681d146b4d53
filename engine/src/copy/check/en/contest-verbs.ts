/** What a verb says of whoever stood, and a seat. */
export type Outcome = 'won' | 'held' | 'gained' | 'took' | 'lost' | 'failed';

/** `managed to hold`, `went on to win`: said of what came about. */
const DID = '(?:(?:managed|went on|was able|were able|did enough|goes on|manages) to (?:just )?)?';

/** `scraped home`, `came through`: won without an object. */
export const HOME =
  '(?:(?:romped|cruised|coasted|stormed|swept|scraped|squeaked|sneaked|snuck|edged|squeezed|crept|limped|breezed|strolled|came|come|comes|got|gets|getting|coming|scraping|squeaking|romping|cruising) (?:home|in|through|back|to victory|over the line|past the post)|nicked it|edged it|won it|held on|hung on|clung on|hangs on|holds on|clings on|survived|survives|prevailed|prevails|triumphed)';

/** Verbs that take a seat as their object, with the words that join the two. */
export const SEAT_VERBS: readonly (readonly [Outcome, string])[] = [
  [
    'gained',
    '(?:gained|gains|gaining|captured|captures|capturing|recaptured|recaptures|snatched|snatches|snatching|seized|seizes|seizing|regained|regains|regaining|reclaimed|reclaims|flipped|flips|wrested|wrests|won back|wins back|winning back|took back|taken back|takes back|taking back|retook|retaken|stole|stolen|steals|grabbed|grabs|nabbed|bagged|pinched|picked up|picked off|picks up|scooped|prised|swiped|toppled P\\d+ in|ousted P\\d+ in|unseated P\\d+ in|(?:pulled off a|made a) gain in)',
  ],
  // Who takes a seat may have had it before.
  ['took', '(?:took|takes|take|taking|taken)(?! back)'],
  [
    'held',
    `${DID}(?:(?:held|holds|hold|holding|clung|clings|cling|clinging|hung|hangs|hang|hanging) (?:on to|onto|on at|on in|on)|held|holds|hold|holding|retained|retains|retain|retaining|kept hold of|keeps hold of|keep hold of|kept|keeps|keep|keeping|successfully defended|survived in|survives in|saved)`,
  ],
  [
    'won',
    `${DID}(?:won|wins|win|winning|carried|carries|claimed|claims|clinched|clinches|landed|swept|nicked|(?:was|were|is|are|been) victorious in|triumphed in|triumphs in|prevailed in|prevails in|(?:came|comes|finished|was|were) (?:out )?(?:on )?(?:top|first) in|topped the poll in|tops the poll in|${HOME} in)`,
  ],
  [
    'lost',
    '(?:lost(?! out)|loses(?! out)|lose|losing|surrendered|surrenders|conceded|concedes|relinquished|forfeited|forfeits|(?:was|were|is|are|been) (?:ousted|toppled) in)',
  ],
];

/** Verbs of those who did not win, whether they held it or not. */
export const FAILED =
  '(?:lost out in|loses out in|lose out in|missed out in|missed out on|fell short in|came up short in|(?:was|were|is|are|been) (?:beaten|defeated|routed|thwarted) in)';

/** How a candidate's defeat is said, before the seat or before nothing. */
export const OUT =
  '(?:was|were|is|are|been|being|got|gets)? ?(?:beaten|defeated|ousted|unseated|toppled|turned out|voted out|thrown out|kicked out|dumped out|booted out|turfed out|ejected|swept away|dislodged)';
