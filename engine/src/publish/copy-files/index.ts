export { checkInThread, TakesTooLong, type CopyQuestion } from './check-in-thread.ts';
export { decoded } from './decoded.ts';
export { MOST_COPY_BYTES, NotText, textOfCopy, type CopyText } from './text-of-copy.ts';
