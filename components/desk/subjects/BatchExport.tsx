import { useState } from 'preact/hooks';
import { text } from '../../../utils/core/text.ts';
import { Banner } from '../../Banner.tsx';
import { Button } from '../../Button.tsx';
import { useSay } from '../../lang.tsx';
import { storeNotice } from '../../store-notice.ts';
import type { BatchProps } from './BatchBar.tsx';

const words = {
  plain: text('文件不加密，含证件号码和手机号：请只放在您信得过的地方，用完删除。', 'The file is not encrypted and holds ID and phone numbers: keep it only where you trust, and delete it after use.'),
  out: text('导出 {n} 个主体（.json）', 'Export {n} subjects (.json)'),
};

/** Writes the ticked subjects into a file. */
export function BatchExport({ page, ids }: BatchProps) {
  const say = useSay();
  const [isBusy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    try {
      const profiles = await page.ports.profilesOf(ids);
      page.ports.exportSubjects(profiles);
      page.fail(undefined);
      page.say(text(`已导出 ${profiles.length} 个主体`, `Subjects exported: ${profiles.length}`));
    } catch (error) {
      page.fail(storeNotice(error));
    }
    setBusy(false);
  };
  return (
    <div class="batch-part" data-batch="out">
      <Banner tone="warn" notice={{ what: words.plain }} />
      <div class="acts">
        <Button action="export-ticked" look="main" busy={isBusy} onPress={() => void run()}>
          {say(words.out, { n: ids.length })}
        </Button>
      </div>
    </div>
  );
}
