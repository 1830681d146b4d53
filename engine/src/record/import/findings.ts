/** Where in a file something was found. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
}

/** A file that is not taken: every problem found, one sentence each. Nothing of it was kept as fact. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** What reading a file brings to light: problems refuse it, notices are told. */
export class Findings {
  readonly problems: string[] = [];
  readonly notices: string[] = [];

  problem(place: Place, text: string): void {
    this.problems.push(`${placed(place)}: ${text}`);
  }

  notice(place: Place, text: string): void {
    this.notices.push(`${placed(place)}: ${text}`);
  }

  /** Ends the reading when there are problems. */
  refuse(): void {
    if (this.problems.length > 0) throw new ImportRefused(this.problems);
  }

  /** Ends the reading here: what follows would make no sense. */
  refuseNow(place: Place, text: string): never {
    this.problem(place, text);
    throw new ImportRefused(this.problems);
  }
}

function placed({ file, line, column }: Place): string {
  return [file, line && `line ${line}`, column && `column ${column}`].filter(Boolean).join(', ');
}

/** Votes as they are read aloud: with commas. */
export function figure(votes: number): string {
  return votes.toLocaleString('en-GB');
}
