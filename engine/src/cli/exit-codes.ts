/** What the command's exit code says; documented in docs/cli.md. */
export const EXIT = {
  ok: 0,
  /** Something that was checked is wrong: `data check`. */
  checkFailed: 1,
  /** The command was not understood: an unknown name, date or option. */
  usage: 2,
  /** A file or fact given to the command was refused; nothing of it was kept. */
  refused: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with an exit code; the message goes to standard error, and may be empty when all was said already. */
export class Stop extends Error {
  override readonly name = 'Stop';
  readonly code: ExitCode;

  constructor(code: ExitCode, message = '') {
    super(message);
    this.code = code;
  }
}
