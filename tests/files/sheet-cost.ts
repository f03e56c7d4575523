import { existsSync, openAsBlob, readFileSync } from 'node:fs';
import { readSheets } from '../../utils/files/read-sheets.ts';

/* Run in a process of its own: reads one file and says what it took. Memory is the process's largest, Node's own part included. */

/** Megabytes. `maxRSS` also counts what the parent had when it forked, so Linux is asked of this process alone. */
function mostMemory(): number {
  const status = '/proc/self/status';
  const own = existsSync(status) ? /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return Number(own ?? process.resourceUsage().maxRSS) / 1024;
}

const [path = ''] = process.argv.slice(2);
const file = Object.assign(await openAsBlob(path), { name: path });
const start = process.cpuUsage();
const result = await readSheets(file);
// Processor time, so that a busy machine is not mistaken for slow code.
const { user, system } = process.cpuUsage(start);
const took = (user + system) / 1_000;
console.log(JSON.stringify({ took, most: mostMemory(), said: result.ok ? `read ${result.file.tables[0]?.rows.length}` : result.reason.zh }));
