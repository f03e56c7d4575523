import { text } from '../../../utils/core/text.ts';
import { template } from '../../../utils/rows/template.ts';
import { Button } from '../../Button.tsx';
import { useLang, useSay } from '../../lang.tsx';
import type { ActsProps } from './Acts.tsx';

const words = {
  get: text('下载空白模板', 'Download a blank template'),
  name: text('客户资料模板', 'client-template'),
};

/** A workbook to be filled in, for those who have no sheet yet. */
export function TemplateButton({ importing, page }: ActsProps) {
  const say = useSay();
  const lang = useLang();
  const get = () => importing.run({ phase: 'handing' }, async (signal) => void (await page.ports.saveSheet({ sheets: template(lang), name: say(words.name), format: 'xlsx' }, signal)));
  return (
    <Button action="template" look="link" onPress={() => void get()}>
      {say(words.get)}
    </Button>
  );
}
