import { counted } from './counted.ts';

/* Prints how much is known: `npm run counts`. */
for (const { what, count, least, detail } of counted) console.log(`${String(count).padStart(6)}  ${what.padEnd(22)} (at least ${least})${detail === undefined ? '' : `  ${detail}`}`);
if (counted.some(({ count, least }) => count < least)) {
  console.error('Something is missing: see the lines whose count is below its least.');
  process.exitCode = 1;
}
