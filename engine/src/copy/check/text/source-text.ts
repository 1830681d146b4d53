/** A text made plain, with the place that each of its characters had in the text as given. */
export interface SourceText {
  readonly plain: string;
  /** Where a character of the plain text stood; one more than the last is the end of the text. */
  readonly at: (offset: number) => number;
}

/** Gathers a plain text piece by piece, remembering where each came from. */
export class PlainText {
  private readonly pieces: string[] = [];
  private readonly places: number[] = [];
  private last = '';

  /** Adds characters that stood in the text from a place on, one for one. */
  copy(text: string, from: number): void {
    if (text === '') return;
    for (let index = 0; index < text.length; index += 1) this.places.push(from + index);
    this.pieces.push(text);
    this.last = text.at(-1)!;
  }

  /** Adds characters that stand for something written otherwise: an entity, a break. */
  put(text: string, from: number): void {
    for (let index = 0; index < text.length; index += 1) this.places.push(from);
    this.pieces.push(text);
    if (text !== '') this.last = text.at(-1)!;
  }

  /** Starts a new line unless one has been started. */
  breakLine(from: number): void {
    if (this.last !== '\n' && this.last !== '') this.put('\n', from);
  }

  done(end: number): SourceText {
    const places = Int32Array.from(this.places);
    return { plain: this.pieces.join(''), at: (offset) => places[offset] ?? end };
  }
}
