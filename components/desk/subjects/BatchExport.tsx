import { text, type Text } from '../../../utils/core/text.ts';
import { Banner } from '../../Banner.tsx';
import { Button } from '../../Button.tsx';
import { useLang, useSay } from '../../lang.tsx';
import type { BatchProps } from './BatchBar.tsx';
import { useExport, type ExportAs } from './use-export.ts';

const words = {
  plain: text('文件不加密，含证件号码和手机号：请只放在您信得过的地方，用完删除。导出会记到“记录”里。', 'The file is not encrypted and holds ID and phone numbers: keep it only where you trust, and delete it after use. The export is noted under Records.'),
  going: text('正在写文件：{done} / {all}', 'Writing the file: {done} of {all}'),
  cancel: text('取消', 'Cancel'),
};

const kinds: readonly { readonly as: ExportAs; readonly face: Text }[] = [
  { as: 'xlsx', face: text('Excel 表格（.xlsx）', 'Excel sheet (.xlsx)') },
  { as: 'csv', face: text('文本表格（.csv）', 'Text sheet (.csv)') },
  { as: 'json', face: text('本扩展格式（.json）', 'Our own format (.json)') },
];

/** Writes the ticked subjects into a file. */
export function BatchExport({ page, ids }: BatchProps) {
  const say = useSay();
  const lang = useLang();
  const { done, start, cancel } = useExport(page);
  return (
    <div class="batch-part" data-batch="out">
      <Banner tone="warn" notice={{ what: words.plain }} />
      <div class="acts">
        {kinds.map(({ as, face }) => (
          <Button key={as} action={`export-${as}`} busy={done !== undefined} onPress={() => void start({ ids, as, lang })}>
            {say(face)}
          </Button>
        ))}
        {done === undefined ? null : (
          <>
            <span role="status">{say(words.going, { done: Math.floor(done / 2), all: ids.length })}</span>
            <Button action="cancel-export" look="link" onPress={cancel}>
              {say(words.cancel)}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
