import { ageOf, staleAfterDays } from '../../utils/core/source.ts';
import { dayAt, isDay } from '../../utils/core/time.ts';
import { everythingKnown, staleOn } from '../../utils/knowledge/index.ts';

/* Lists what nobody has compared with its text for too long: `node tests/knowledge/stale.ts [YYYY-MM-DD]`. */
const [asked = ''] = process.argv.slice(2);
const today = isDay(asked) ? asked : dayAt(Date.now());
const stale = staleOn(today);
for (const { kind, id, title, source } of stale) console.log(`${String(ageOf(source, today)).padStart(5)} days  ${kind.padEnd(14)} ${id}  ${title.zh}  (${source.name}, ${source.checked})`);
console.log(`${stale.length} of ${everythingKnown.length} facts not checked for ${staleAfterDays} days on ${today}`);
