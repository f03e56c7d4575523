import { text, type Text } from '../../../utils/core/text.ts';
import { Button } from '../../Button.tsx';
import { useSay } from '../../lang.tsx';
import type { Going } from './use-one.ts';

const steps: Readonly<Record<Going['phase'], Text>> = {
  file: text('正在打开文件', 'Opening the file'),
  reading: text('正在读取第 {done} / {all} 行', 'Reading row {done} of {all}'),
  comparing: text('正在与已存的主体比较：{done} / {all}', 'Comparing with what is stored: {done} of {all}'),
  checking: text('正在按全部规则检查：{done} / {all}', 'Checking by all rules: {done} of {all}'),
  handing: text('正在写文件', 'Writing the file'),
  writing: text('正在一次写入：要么全部，要么一个也不写', 'Writing at once: all of them or none'),
};

const cancel = text('取消', 'Cancel');

/** What is going on, how far it is, and a way out. */
export function GoingBar({ going, onCancel }: { readonly going: Going | undefined; readonly onCancel: () => void }) {
  const say = useSay();
  if (going === undefined) return null;
  const { done, all } = 'done' in going ? going : { done: 0, all: 0 };
  const said = say(steps[going.phase], { done: done.toLocaleString('en-US'), all: all.toLocaleString('en-US') });
  return (
    <div class="run-bar" role="status" data-going={going.phase}>
      {all === 0 ? <progress aria-label={said} /> : <progress aria-label={said} value={done} max={all} />}
      <span>{said}</span>
      <Button action="cancel-import" onPress={onCancel}>
        {say(cancel)}
      </Button>
    </div>
  );
}
