import { capital } from 'countroom/copy';
import { checkCopy, type Claim } from 'countroom/copy/check';
import { wordsIn, type Marked, type Story } from 'countroom/copy/write';
import type { Desk } from 'countroom/publish';
import type { ElectoralRecord } from 'countroom/record';
import type { StoryPiece, StoryView } from '#lib/view/copy.ts';
import { copyWords } from '#lib/words/en-copy.ts';
import { subjectName } from './copy-names.ts';
import { workingOf } from './copy-working.ts';

const w = copyWords.write;
/** How fast a presenter reads. */
const WORDS_A_SECOND = 3;

/** A story for the page, with what the checker made of it when it read it back. */
export interface StoryRead {
  readonly view: StoryView;
  readonly claims: readonly Claim[];
}

/** A story with each of its figures marked and told of: by the working of the record, else by the checker's reading of the sentence. */
export function storyRead({ record, settings }: Desk, story: Story, number: number): StoryRead {
  const paragraphs = story.paragraphs.map((each) => each.map(({ text }) => text).join(' '));
  const text = [story.headline, ...paragraphs].join('\n\n');
  const { claims } = checkCopy(record, text, { date: story.date, homeRegion: settings.region });
  const words = wordsIn(paragraphs.join(' '));
  let at = story.headline.length;
  const view = {
    headline: story.headline,
    paragraphs: story.paragraphs.map((sentences, paragraph) => {
      at += 2;
      return sentences.flatMap((sentence, index) => {
        const from = index === 0 ? at : at + 1;
        at = from + sentence.text.length;
        const figures = sentence.marks.map((mark, place) => ({
          id: `figure-${number}-${paragraph}-${index}-${place}`,
          mark,
          claim: claims.find(({ span }) => span[0] < from + mark.span[1] && span[1] > from + mark.span[0]),
        }));
        return pieces(record, story, `${index === 0 ? '' : ' '}${sentence.text}`, index === 0 ? 0 : 1, figures);
      });
    }),
    notes: [...story.notes],
    length: w.length1(words, Math.ceil(words / WORDS_A_SECOND)),
  };
  return { view, claims };
}

interface Figure {
  readonly id: string;
  readonly mark: Marked;
  readonly claim: Claim | undefined;
}

function pieces(
  record: ElectoralRecord,
  story: Story,
  text: string,
  moved: number,
  figures: readonly Figure[],
): StoryPiece[] {
  const found: StoryPiece[] = [];
  let at = 0;
  for (const { id, mark, claim } of figures.toSorted((a, b) => a.mark.span[0] - b.mark.span[0])) {
    const [start, end] = [mark.span[0] + moved, mark.span[1] + moved];
    if (start < at) continue;
    if (start > at) found.push({ text: text.slice(at, start) });
    found.push({ id, text: text.slice(start, end), ...toldOf(record, story, mark, text.slice(start, end), claim) });
    at = end;
  }
  if (at < text.length) found.push({ text: text.slice(at) });
  return found;
}

function toldOf(record: ElectoralRecord, story: Story, mark: Marked, words: string, claim: Claim | undefined) {
  const what = `${capital(mark.figure.replaceAll('-', ' '))}: ${subjectName(record, mark.subject)}`;
  const working = workingOf(record, { ...mark, words }, story.date);
  if (working)
    return {
      what: working.figure,
      why: working.sum ?? `${working.formula}.`,
      sources: [...new Set(working.inputs.map(({ row }) => row))].slice(0, MOST_ROWS),
    };
  const supported = claim?.verdict === 'supported' ? claim : undefined;
  return {
    what,
    why: supported?.reason ?? withoutWorking(mark.figure),
    sources: [...(supported?.sources ?? [])].slice(0, MOST_ROWS),
  };
}

function withoutWorking(figure: string): string {
  if (figure === 'illustration') return w.illustrated;
  return figure.startsWith('exit poll') ? w.asGiven : w.counted;
}

/** A count over a region rests on a row for every seat; the page of workings has them all. */
const MOST_ROWS = 6;
