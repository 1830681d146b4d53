import { NotCopy } from 'countroom/copy/check';
import { CannotWrite } from 'countroom/copy/write';
import { NotText } from 'countroom/publish/copy-files';
import { NotFound } from 'countroom/record';

/** Something that is not answered: the status of the answer and the sentence that says why. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** What to answer where reading, checking or writing copy was refused. Anything else is a fault of ours and is thrown on. */
export function refusalOf(thrown: unknown): { readonly status: number; readonly message: string } {
  if (thrown instanceof Refused) return thrown;
  if (thrown instanceof NotText) return { status: 415, message: thrown.message };
  if (thrown instanceof NotCopy || thrown instanceof CannotWrite) return { status: 400, message: thrown.message };
  if (thrown instanceof NotFound) return { status: thrown.what === 'date' ? 400 : 404, message: thrown.message };
  throw thrown;
}
