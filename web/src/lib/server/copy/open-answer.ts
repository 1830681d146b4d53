import { refusalOf } from './refused.ts';

/** Any page may ask, and what is answered to a copy is kept by nobody on the way. */
const OPEN = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'content-type, accept',
  'access-control-max-age': '86400',
};
const JSON_TYPE = 'application/json; charset=utf-8';

/** An answer of the open interface; a refusal is one sentence in JSON with its status. */
export async function openAnswer(ask: () => Promise<Response>): Promise<Response> {
  const answer = await ask().catch((thrown: unknown) => {
    const { status, message } = refusalOf(thrown);
    return new Response(jsonText({ error: message }), { status, headers: { 'content-type': JSON_TYPE } });
  });
  for (const [name, value] of Object.entries(OPEN)) answer.headers.set(name, value);
  if (!answer.headers.has('cache-control')) answer.headers.set('cache-control', 'no-store');
  return answer;
}

/** JSON as the command prints it. */
export function jsonAnswer(value: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(jsonText(value), { headers: { 'content-type': JSON_TYPE, ...headers } });
}

/** What a browser asks before it sends another site's request. */
export function preflight(): Promise<Response> {
  return openAnswer(async () => new Response(null, { status: 204 }));
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
