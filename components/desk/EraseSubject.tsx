import type { Profile } from '../../utils/core/profile.ts';
import { text } from '../../utils/core/text.ts';
import { Ask } from '../Ask.tsx';
import { useSay } from '../lang.tsx';
import { storeNotice } from '../store-notice.ts';
import { nameOf } from '../subject/subject-view.ts';
import type { PageProps } from './page-props.ts';
import { hashOf } from './route.ts';

const words = {
  erase: text('删除这个主体', 'Erase this subject'),
  sure: text(
    '删除“{name}”：它的资料和填写记录从本机抹掉，不能恢复。订单、草稿和您导出过的文件不在其中。',
    'Erase “{name}”: its values and its record of fills are removed from this machine for good. Orders, drafts and files that you exported are not part of it.',
  ),
  yes: text('确定删除', 'Erase it'),
  no: text('保留', 'Keep'),
};

/** Erases one subject after a question that says what goes and what stays. */
export function EraseSubject({ profile, page }: { readonly profile: Profile; readonly page: PageProps }) {
  const say = useSay();
  const name = nameOf(profile);
  const erase = async () => {
    try {
      await page.ports.eraseProfile(profile.id);
    } catch (error) {
      return page.fail(storeNotice(error));
    }
    page.edits.drop(profile.id);
    page.say(text(`已删除：${name.zh}`, `Erased: ${name.en}`));
    location.hash = hashOf('subjects');
    await page.subjects.reload();
  };
  return <Ask action="erase" face={words.erase} look="danger" question={say(words.sure, { name: say(name) })} yes={words.yes} no={words.no} onYes={() => void erase()} />;
}
