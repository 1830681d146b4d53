import { LONGEST } from 'countroom/copy/check';
import { MOST_COPY_BYTES, textOfCopy } from 'countroom/publish/copy-files';
import { copyWords } from '#lib/words/en-copy.ts';
import { Refused } from './refused.ts';

const w = copyWords.api;

/** A copy that somebody sent to be read, and what they said of it. Nothing of it is kept. */
export interface SentCopy {
  readonly text: string;
  /** It came as a document: places are those of the text that was taken from it. */
  readonly taken: boolean;
  readonly asked: Asked;
}

/** What is asked beside the copy, empty where it is not: `date`, `region`, `hour`. */
export type Asked = (name: string) => string;

/**
 * The copy in a request: as the body itself, in JSON, or in a form, where a file goes before what was pasted.
 *
 * @throws Refused with its status, NotCopy for bytes that are no text.
 */
export async function sentCopy(request: Request, query: URLSearchParams): Promise<SentCopy> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const bytes = await bytesOf(request);
  const sent = await readAs(type, bytes, request.headers.get('content-type') ?? '', query);
  if (sent.text.length > LONGEST) throw new Refused(413, w.long(LONGEST.toLocaleString('en-GB')));
  if (sent.text.trim() === '') throw new Refused(400, w.empty);
  return sent;
}

const FORMS = ['multipart/form-data', 'application/x-www-form-urlencoded'];
const DOCUMENTS = [
  '',
  'application/octet-stream',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/xhtml+xml',
];

async function readAs(type: string, bytes: Uint8Array, whole: string, query: URLSearchParams): Promise<SentCopy> {
  const fromQuery: Asked = (name) => query.get(name)?.trim() ?? '';
  if (type === 'application/json') return fromJson(bytes, fromQuery);
  if (FORMS.includes(type)) return fromForm(bytes, whole, fromQuery);
  if (!type.startsWith('text/') && !DOCUMENTS.includes(type)) throw new Refused(415, w.type(type));
  return { ...(await textOfCopy(bytes)), asked: fromQuery };
}

function fromJson(bytes: Uint8Array, fromQuery: Asked): SentCopy {
  const sent = parsed(new TextDecoder().decode(bytes));
  if (typeof sent?.['text'] !== 'string') throw new Refused(400, w.json);
  const given = (name: string) => {
    const value = sent[name];
    return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  };
  return { text: sent['text'], taken: false, asked: (name) => given(name) || fromQuery(name) };
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

async function fromForm(bytes: Uint8Array, type: string, fromQuery: Asked): Promise<SentCopy> {
  const body = new Response(Uint8Array.from(bytes), { headers: { 'content-type': type } });
  const form = await body.formData().catch(() => {
    throw new Refused(400, w.form);
  });
  const given = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const asked: Asked = (name) => given(name) || fromQuery(name);
  const file = form.get('file');
  if (file instanceof File && file.size > 0) return { ...(await textOfCopy(await file.bytes())), asked };
  // A form sends every line end as two characters; the copy was pasted with one.
  return { text: given('text').replaceAll('\r\n', '\n'), taken: false, asked };
}

/** The body, which is not read on once it is too large, whatever its length was said to be. */
async function bytesOf(request: Request): Promise<Uint8Array> {
  const refuse = () => new Refused(413, w.large(MOST_COPY_BYTES / 1_000_000));
  if (Number(request.headers.get('content-length')) > MOST_COPY_BYTES) throw refuse();
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.length;
    // The rest is left unread and not called off: that would close the line before the sentence is sent.
    if (size > MOST_COPY_BYTES) throw refuse();
    chunks.push(read.value);
  }
  return Buffer.concat(chunks);
}
