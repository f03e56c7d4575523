import { text } from '../../../utils/core/text.ts';
import { Banner } from '../../Banner.tsx';
import { useSay } from '../../lang.tsx';
import { hashOf } from '../route.ts';
import type { Brought as Done } from './use-import.ts';

const words = {
  all: (n: number, file: string) => text(`“${file}”：已写入 ${n} 个主体。`, `“${file}”: subjects written: ${n}.`),
  rest: (n: number) => text(`另有 ${n} 个被拒收，没有写入：在原表里改好，再拖进来一次；已写入的不会重复。`, `Refused and not written: ${n}. Mend them in the sheet and drop it again; what is written is not doubled.`),
  list: text('看主体', 'See the subjects'),
};

/** What the last import did, until another file is opened. */
export function Brought({ brought: { file, count, refused } }: { readonly brought: Done }) {
  const say = useSay();
  const notice = { what: words.all(count, file), ...(refused > 0 && { todo: words.rest(refused) }) };
  return (
    <div data-brought={count}>
      <Banner tone="ok" notice={notice}>
        <a href={hashOf('subjects')}>{say(words.list)}</a>
      </Banner>
    </div>
  );
}
