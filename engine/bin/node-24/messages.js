/** A reason not to go on, in one sentence for the person at the terminal. */
export class LauncherError extends Error {}

/** Somebody stopped the command that we were waiting for, so we stop in the same way. */
export class Interrupted extends Error {
  /** @param {import('./child.js').Ending} ending */
  constructor(ending) {
    super(`stopped by ${ending.signal}`);
    this.ending = ending;
  }
}

/**
 * Messages go to standard error, so that a command's output stays its data.
 *
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`countroom: ${sentence}\n`);
}
