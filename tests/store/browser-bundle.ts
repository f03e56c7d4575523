import { build } from 'vite';

const root = new URL('../..', import.meta.url).pathname;
const shim = '\0browser';

/**
 * The store's own sources as one script: `entry` decides what stands on the page. The usual one puts `openStore` and `keepWhatIsLeft` on the page. Evaluated in a page of the
 * extension it works on the real database of its origin.
 */
export async function storeScript(entry = 'tests/store/in-page.ts'): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'storeUnderTest' },
    },
    plugins: [
      {
        name: 'browser-global',
        enforce: 'pre',
        resolveId: (id) => (id === 'wxt/browser' ? shim : undefined),
        load: (id) => (id === shim ? 'export const browser = globalThis.chrome;' : undefined),
      },
    ],
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}
