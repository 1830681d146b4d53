import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/** A module of a page's own takes the engine's code along, from its sources: only what it uses. */
const engineSources: Plugin = {
  name: 'engine-sources',
  enforce: 'pre',
  resolveId: (id) =>
    id.startsWith('countroom/')
      ? fileURLToPath(new URL(`../engine/src/${id.slice('countroom/'.length)}/index.ts`, import.meta.url))
      : undefined,
};

const SLOW_HASH = `import { hash } from '../../../utils/hash.js';`;

/**
 * The framework tags every page with a hash that it works out letter by letter in script, a sixth of the time a region page takes;
 * Node's own does it in a hundredth. The tag is only ever compared with itself.
 */
const nativeEtags: Plugin = {
  name: 'native-etags',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/kit/src/runtime/server/page/render.js')) return undefined;
    if (!code.includes(SLOW_HASH))
      this.warn('the framework tags its pages in another way now: see whether this is still needed.');
    return code.replace(
      SLOW_HASH,
      `import { crc32 } from 'node:zlib';
       const hash = (page) => crc32(Buffer.from(page, 'utf16le')).toString(36) + '-' + page.length.toString(36);`,
    );
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

export default defineConfig({
  // The engine is run as it is installed, so that it finds its pack beside it.
  environments: { ssr: { build: { rolldownOptions: { external: [/^countroom\//] } } } },
  worker: { format: 'es', plugins: () => [engineSources] },
  plugins: [
    nativeEtags,
    unmarked,
    sveltekit({
      adapter: adapter({ out: 'build', precompress: true }),
      // The small styles of parts travel in the page; the two large files are fetched once and kept.
      inlineStyleThreshold: 3200,
      compilerOptions: {
        runes: true,
        // A region page has some two thousand elements; short class names keep it light.
        cssHash: ({ hash, filename }) => `c${hash(filename).slice(0, 4)}`,
      },
    }),
  ],
});
