import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SLOW_HASH = `import { hash } from '../../../utils/hash.js';`;
const PAGE_BYTES = fileURLToPath(new URL('src/lib/server/page-bytes.ts', import.meta.url));
const HASHED = `hash(transformed)`;
const SENT = `: text(transformed, { status, headers })`;

/**
 * The framework tags every page with a hash that it works out letter by letter in script, a sixth of the time a region page takes, and
 * encodes the page after that. Encoded first, and the tag taken from the bytes, both together take a fifth. The tag is only ever
 * compared with itself.
 */
const encodedOnce: Plugin = {
  name: 'encoded-once',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/kit/src/runtime/server/page/render.js')) return undefined;
    if (![SLOW_HASH, HASHED, SENT].every((each) => code.includes(each)))
      this.warn('the framework tags its pages in another way now: see whether this is still needed.');
    return code
      .replace(SLOW_HASH, `import { sendPage, tagOf } from '${PAGE_BYTES}';`)
      .replace(HASHED, 'tagOf(transformed)')
      .replace(SENT, ': sendPage(transformed, { status, headers })');
  },
};

const WHAT_NEEDS_NONE = `const str = typeof value === 'string' ? value : String(value ?? '');
	if (isPlain(str)) return str;`;
const ESCAPED = `const str = String(value ?? '');`;
/** Most of what a page says is a number or a short name, and looking at its letters takes less than setting a pattern to it. */
const IS_PLAIN = `
function isPlain(str) {
	if (str.length > 24) return false;
	for (let at = 0; at < str.length; at += 1) {
		const letter = str.charCodeAt(at);
		if (letter > 255 || letter === 34 || letter === 38 || letter === 60) return false;
	}
	return true;
}
`;
const ESCAPES = [
  [ESCAPED, WHAT_NEEDS_NONE],
  ['/[&"<]/g', String.raw`/[&"<\u0100-\ud7ff\ue000-\uffff]/g`],
  ['/[&<]/g', String.raw`/[&<\u0100-\ud7ff\ue000-\uffff]/g`],
  [`: '&lt;')`, ": ch === '<' ? '&lt;' : `&#${ch.charCodeAt(0)};`)"],
] as const;

/**
 * A minus or an arrow is written as a character reference: one letter beyond Latin-1 makes Node keep a whole page at two bytes a letter,
 * and joining and encoding it takes half as long again.
 */
const oneByte: Plugin = {
  name: 'one-byte-pages',
  transform(code, id) {
    if (this.environment.name !== 'ssr' || !id.endsWith('/svelte/src/escaping.js')) return undefined;
    if (!ESCAPES.every(([plain]) => code.includes(plain)))
      this.warn(
        'the framework escapes text in another way now: see how to write letters beyond Latin-1 as references.',
      );
    const escaping = ESCAPES.reduce((text, [plain, wide]) => text.replace(plain, () => wide), code);
    return { code: escaping + IS_PLAIN, map: null };
  },
};

const SERIALISED = 'data_serializer.add_node(i, server_data);';

/** What a page was made from is not written out a second time for a script that would take the page over: none does. */
const unserialised: Plugin = {
  name: 'unserialised-data',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/kit/src/runtime/server/page/index.js')) return undefined;
    if (!code.includes(SERIALISED))
      this.warn('the framework writes its data out in another way now: see how to leave that out.');
    return code.replace(SERIALISED, '');
  },
};

const REGISTERED = 'on_destroy(fn) {';
const ALL_ASKED = 'renderer.#run_on_destroy(failed);';

/**
 * Every part of a page is asked what is to be done when it goes, which takes a thirtieth of a long page's time; no part of ours has
 * anything to be done. They are asked where one has said so.
 */
const askedWhereNeeded: Plugin = {
  name: 'asked-where-needed',
  transform(code, id) {
    if (this.environment.name !== 'ssr' || !id.endsWith('/svelte/src/internal/server/renderer.js')) return undefined;
    if (![REGISTERED, ALL_ASKED].every((each) => code.includes(each)))
      this.warn('the framework asks its components in another way now: see whether this is still needed.');
    const asked = code
      .replace(REGISTERED, `${REGISTERED} this.global.hasWorkLeft = true;`)
      .replaceAll(ALL_ASKED, `if (renderer.global.hasWorkLeft) ${ALL_ASKED}`);
    return { code: asked, map: null };
  },
};

const MATCHERS = 'manifest.matchers()';

/** What tells one address from another is imported once, not at every request. */
const matchersKept: Plugin = {
  name: 'matchers-kept',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/kit/src/runtime/server/respond.js')) return undefined;
    if (!code.includes(MATCHERS))
      this.warn('the framework finds its matchers in another way now: see whether this is still needed.');
    return code.replace(MATCHERS, `(manifest.matchersKept ??= ${MATCHERS})`);
  },
};

const MARKERS = /<!--(?:\[[!\d-]*|\])?-->/g;

/**
 * Pages are written without the marks by which a script would take them over: no script of ours does, they are a tenth of a long page,
 * and to cut them out of every page again took as long as to count its seats.
 */
const unmarked: Plugin = {
  name: 'unmarked-pages',
  enforce: 'post',
  transform(code, id) {
    if (this.environment.name !== 'ssr') return undefined;
    if (id.endsWith('.svelte')) return { code: code.replaceAll(MARKERS, ''), map: null };
    if (!id.endsWith('/svelte/src/internal/server/hydration.js')) return undefined;
    const marks = code.replaceAll(/`<!--.*-->`/g, '``');
    if (marks === code) this.warn('the framework marks its pages in another way now: see how to leave its marks out.');
    return { code: marks, map: null };
  },
};

/** What the framework does to every page for scripts and cases that this site does not have, left out when it is built. */
export const lighterPages: readonly Plugin[] = [
  encodedOnce,
  oneByte,
  unserialised,
  matchersKept,
  askedWhereNeeded,
  unmarked,
];
