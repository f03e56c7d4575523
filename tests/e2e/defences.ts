import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defences, type Defence, type Edit } from './defence-list.ts';

/*
 * Takes away what stands against each trap and expects the trap's test to fail: `node tests/e2e/defences.ts [trap…]`.
 * Works on a copy of the tree outside of it; the tree itself is only read.
 */

const root = new URL('../..', import.meta.url).pathname;

const left = new Set(['node_modules', '.git']);

/** A copy of the tree in a temporary folder, with the same installed packages. */
function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'icp-defences-'));
  const isTaken = (path: string) => {
    const [head = '', next = ''] = path.slice(root.length).split('/');
    return !left.has(head) && (head !== '.output' || next === '' || next === 'practice');
  };
  cpSync(root, copy, { recursive: true, filter: isTaken });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

function edit(copy: string, { file, source, mutant }: Edit): () => void {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  if (before.split(source).length !== 2) throw new Error(`${file} does not hold exactly once: ${source}`);
  writeFileSync(path, before.replace(source, () => mutant));
  return () => writeFileSync(path, before);
}

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** First line of the first failure: that the test failed for the right reason is for a person to see. */
  readonly says: string;
  /** What was printed, where nothing ran. */
  readonly printed: string;
}

interface Counted {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly assertionResults: readonly { readonly failureMessages: readonly string[] }[] }[];
}

function firstFailure({ testResults }: Counted): string {
  const [message = ''] = testResults.flatMap(({ assertionResults }) => assertionResults.flatMap(({ failureMessages }) => failureMessages));
  const [line = ''] = message.split('\n');
  return line.replaceAll('|', '/').slice(0, 110);
}

/** Builds the copy and runs the tests of one trap on it. */
function runTrap(copy: string, trap: string): Outcome {
  const start = performance.now();
  // Where the project's own settings put it.
  const file = join(copy, '.output', 'tests.json');
  rmSync(file, { force: true });
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--config', 'tests/vitest.config.ts', '--project', 'e2e', 'tests/e2e/traps', '-t', `${trap}:`];
  const { STAGE_DIR: _, ...env } = process.env;
  const done = spawnSync(process.execPath, args, { cwd: copy, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const seconds = (performance.now() - start) / 1_000;
  const printed = `${done.stdout}\n${done.stderr}`;
  try {
    const counted = JSON.parse(readFileSync(file, 'utf8')) as Counted;
    return { passed: counted.numPassedTests, failed: counted.numFailedTests, says: firstFailure(counted), seconds, printed };
  } catch {
    return { passed: 0, failed: 0, says: '', seconds, printed };
  }
}

/** `killed`: a test failed. `survived`: all passed. `broken`: the mutant did not build, or no test ran; it proves nothing. */
type Verdict = 'killed' | 'survived' | 'broken';

const verdictOf = ({ passed, failed }: Outcome): Verdict => (failed > 0 ? 'killed' : passed > 0 ? 'survived' : 'broken');

function judge(copy: string, { trap, name, edits }: Defence): Verdict {
  const undo: (() => void)[] = [];
  try {
    for (const one of edits) undo.push(edit(copy, one));
    const outcome = runTrap(copy, trap);
    const verdict = verdictOf(outcome);
    console.log(`| ${trap} | ${name} | ${edits.map(({ file }) => file).join(', ')} | ${verdict} | ${outcome.says} | ${outcome.seconds.toFixed(0)} s |`);
    if (verdict === 'broken') console.error(outcome.printed.slice(-2_000));
    return verdict;
  } finally {
    for (const restore of undo.toReversed()) restore();
  }
}

function main(asked: readonly string[]): number {
  const unknown = asked.filter((name) => !defences.some(({ trap }) => trap === name));
  if (unknown.length > 0) throw new Error(`no such trap: ${unknown.join(', ')}`);
  const copy = copyTree();
  try {
    console.log('| trap | without | in | its test | says | time |\n|---|---|---|---|---|---|');
    const chosen = defences.filter(({ trap }) => asked.length === 0 || asked.includes(trap));
    const verdicts = chosen.map((one) => judge(copy, one));
    const killed = verdicts.filter((one) => one === 'killed').length;
    console.log(`${killed} of ${verdicts.length} mutants killed`);
    return killed === verdicts.length ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
