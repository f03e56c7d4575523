import { text, type Text } from '../../../utils/core/text.ts';
import { Button } from '../../Button.tsx';
import { useSay } from '../../lang.tsx';
import type { FileStep } from './ports.ts';
import type { Running } from './use-run.ts';

const steps: Readonly<Record<FileStep, Text>> = {
  stretch: text('正在运算口令，约几秒', 'Stretching the passphrase, a few seconds'),
  write: text('正在加密写入：{n} 条记录', 'Encrypting and writing: {n} records'),
  check: text('正在重新读出并核对：{n} 条记录', 'Reading it back and comparing: {n} records'),
  read: text('正在读取并核对：{n} 条记录', 'Reading and checking: {n} records'),
};

const cancel = text('取消', 'Cancel');

/** What is going on, a number, and a way out. */
export function RunBar({ running }: { readonly running: Running }) {
  const say = useSay();
  const { now } = running;
  if (now === undefined) return null;
  return (
    <div class="run-bar" role="status" data-step={now.step}>
      <progress aria-label={say(steps[now.step], { n: now.records })} />
      <span>{say(steps[now.step], { n: now.records.toLocaleString('en-US') })}</span>
      <Button action="cancel-run" onPress={running.cancel}>
        {say(cancel)}
      </Button>
    </div>
  );
}
