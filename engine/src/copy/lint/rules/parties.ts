import {
  areaKey,
  generals,
  heldBefore,
  RECORD_BEGINS,
  type Area,
  type Contest,
  type ElectoralRecord,
  type IsoDate,
} from '../../../record/index.ts';
import { partyWords } from '../../en/parties.ts';
import { GAINED_FROM, GAINS, SWING, SWING_FIGURE, SWING_OF_ANOTHER_KIND } from '../en/words.ts';
import type { Found, LintQuestion, LintRule, LintSentence } from '../finding.ts';
import { matchesIn } from '../lint-text.ts';
import { partiesIn, seatsNamed } from '../names.ts';

export const swingWithoutParties: LintRule = {
  code: 'swing-without-parties',
  severity: 'error',
  find: ({ sentences }, { record }) =>
    sentences
      .filter(({ text }) => SWING_FIGURE.test(text) && !SWING_OF_ANOTHER_KIND.test(text))
      .filter(({ text }) => new Set(partiesIn(record, text).map(({ of }) => of)).size < 2)
      .flatMap((sentence) => matchesIn(sentence, SWING))
      .map(({ span }) => ({
        span,
        message: 'A swing is between two parties and both are not named; say from whom to whom.',
      })),
};

/** Seats by party in a row are to run from most to fewest, or in the house's own order. */
export const partyOrder: LintRule = {
  code: 'party-order',
  severity: 'warning',
  find: ({ sentences }, question) => sentences.flatMap((sentence) => outOfOrder(sentence, question)),
};

const SEATS = new Map(
  'one two three four five six seven eight nine'.split(' ').map((word, index) => [word, index + 1]),
);
const LIST_OF = 3;

interface Row {
  readonly party: string;
  readonly seats: number;
  readonly at: number;
  readonly end: number;
}

function outOfOrder(sentence: LintSentence, { record }: LintQuestion): readonly Found[] {
  const order = record.partyOrder;
  const place = ({ party }: Row) => (order.includes(party) ? order.indexOf(party) : order.length);
  return listsIn(sentence.text, rowsIn(sentence.text, partiesIn(record, sentence.text))).flatMap((rows): Found[] => {
    if (rows.length < LIST_OF) return [];
    const wrong = rows.find((row, index) => {
      const before = rows[index - 1];
      if (!before || apart(row.party) || apart(before.party)) return false;
      return order.length > 0 ? place(row) < place(before) : row.seats > before.seats;
    });
    if (!wrong) return [];
    const rule = order.length > 0 ? "the house's order of parties" : 'the order of most seats first';
    const span = [sentence.start + wrong.at, sentence.start + wrong.end] as const;
    return [{ span, message: `This list of parties leaves ${rule} here; put it in order.` }];
  });
}

/** Rows with nothing but commas between them are one list. */
function listsIn(text: string, rows: readonly Row[]): readonly (readonly Row[])[] {
  const lists: Row[][] = [];
  for (const row of rows) {
    const last = lists.at(-1)?.at(-1);
    if (last && /^\s*,?\s*(?:and\s+)?(?:the\s+)?$/i.test(text.slice(last.end, row.at))) lists.at(-1)!.push(row);
    else lists.push([row]);
  }
  return lists;
}

/** Independents and others stand last whatever they have. */
function apart(party: string): boolean {
  return ['ind', 'other', 'speaker'].includes(party);
}

/** `Labour 35, the Conservatives 25 and the Greens one`: a party and its number with nothing but commas between. */
function rowsIn(text: string, found: ReturnType<typeof partiesIn>): readonly Row[] {
  return found.flatMap(({ at, end, of }): Row[] => {
    const [whole, number] =
      /^\s+(?:won\s+|had\s+|with\s+)?(\d{1,3}|one|two|three|four|five|six|seven|eight|nine)(?=\s*(?:,|;|\.|and\b|seats\b|of\b|$))/.exec(
        text.slice(end),
      ) ?? [];
    if (whole === undefined || number === undefined) return [];
    return [{ party: of, seats: SEATS.get(number) ?? Number(number), at, end: end + whole.length }];
  });
}

/** A gain is from whoever held the seat; the record knows who. */
export const gainFrom: LintRule = {
  code: 'gain-from',
  severity: 'error',
  find: ({ sentences }, question) => sentences.flatMap((sentence) => wrongLoser(sentence, question)),
};

/** Every contest held in seats of one name by a day, oldest first. */
function contestsIn(record: ElectoralRecord, { slug }: Area, on: IsoDate): readonly Contest[] {
  const areas = [...record.areas().values()].filter((area) => area.slug === slug);
  const general = generals(record).filter(({ polledOn }) => polledOn >= RECORD_BEGINS && polledOn <= on);
  return areas
    .flatMap((area) => [
      ...general.flatMap(({ id, boundarySet }) =>
        boundarySet === area.boundarySet ? (record.contests(id).get(areaKey(area)) ?? []) : [],
      ),
      ...record.byElectionsOf(areaKey(area)).filter(({ polledOn }) => polledOn <= on),
    ])
    .toSorted((a, b) => (a.polledOn < b.polledOn ? -1 : 1));
}

/** A gain always says from whom, where the seat was somebody's. */
export const gainWithoutFrom: LintRule = {
  code: 'gain-without-from',
  severity: 'warning',
  find: ({ sentences }, { record, on }) =>
    sentences
      .filter(({ text }) => !/\bfrom\b/.test(text))
      .flatMap((sentence) => {
        const seats = seatsNamed(record, sentence.text, on);
        const parties = partiesIn(record, sentence.text);
        return matchesIn(sentence, GAINS).filter(({ span: [from, to] }) => {
          const [at, end] = [from - sentence.start, to - sentence.start];
          return parties.some((each) => each.end === at - 1) && seats.some((each) => each.at === end + 1);
        });
      })
      .map(({ span }) => ({
        span,
        message: 'A gain does not say from whom; add from which party the seat was gained.',
      })),
};

function wrongLoser(sentence: LintSentence, { record, style, on }: LintQuestion): readonly Found[] {
  const { text, start } = sentence;
  const seats = seatsNamed(record, text, on);
  return matchesIn(sentence, GAINED_FROM).flatMap(({ span, match }): Found[] => {
    const [from, after] = [span[0] - start, span[1] - start];
    const named = partiesIn(record, text.slice(after))[0];
    const within = seats.filter((each) => each.at >= from && each.at < after);
    const [seat] = within;
    // A list of seats after a colon, or a party that is not named at once, is another construction.
    if (!seat || within.length > 1 || named?.at !== 0 || match[0].includes(':')) return [];
    const holders = contestsIn(record, seat.of, on).flatMap(
      (contest) => heldBefore(record, contest, style.gainsAgainst) ?? [],
    );
    const held = holders.at(-1);
    // Copy may be of an older election: it is wrong when no contest bears it out.
    if (held === undefined || holders.includes(named.of)) return [];
    const who = partyWords(record.parties().get(held)!).who;
    return [
      {
        span: [start + after, start + after + named.end],
        message: `${seat.of.name} was not gained from this party: ${who} had it, judged against ${style.gainsAgainst === 'last general' ? 'the last general election' : 'the eve of poll'}.`,
      },
    ];
  });
}
