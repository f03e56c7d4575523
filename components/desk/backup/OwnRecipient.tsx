import { useEffect, useState } from 'preact/hooks';
import { text } from '../../../utils/core/text.ts';
import { Button } from '../../Button.tsx';
import { useSay } from '../../lang.tsx';
import type { PageProps } from '../page-props.ts';

const words = {
  head: text('我的收件公钥', 'My public key'),
  what: text('同事用它加密的主体包，只有这个浏览器里的资料库能解开，不用商量口令。可以公开发送。更换密钥或换电脑后会变，旧的就打不开新发来的。', 'A bundle that a colleague encrypts for it opens in this browser’s vault alone, without agreeing on a passphrase. It may be sent openly. It changes when the keys are replaced or on another computer.'),
  none: text('这个浏览器还不支持 X25519（Chromium 133、Firefox 130 起支持），请用口令。', 'This browser does not know X25519 yet (Chromium 133, Firefox 130); use a passphrase.'),
  copy: text('复制', 'Copy'),
  copied: text('已复制', 'Copied'),
  notCopied: text('没有复制成功，请选中文字后手工复制', 'Not copied; select the text and copy it by hand'),
};

/** The key for which others encrypt. Worked out when the page is opened, and kept nowhere. */
export function OwnRecipient({ page }: { readonly page: PageProps }) {
  const say = useSay();
  const [recipient, setRecipient] = useState<string | null>();
  useEffect(() => {
    page.ports.backups.ownRecipient().then((found) => setRecipient(found ?? null), () => setRecipient(undefined));
  }, [page.ports]);
  const copy = async (value: string) => {
    try {
      await page.ports.copy(value);
      page.say(words.copied);
    } catch {
      page.say(words.notCopied);
    }
  };
  if (recipient === undefined) return null;
  return (
    <section class="stack" data-part="own-key">
      <h2>{say(words.head)}</h2>
      {recipient === null ? (
        <p class="note-line">{say(words.none)}</p>
      ) : (
        <>
          <p>{say(words.what)}</p>
          <div class="acts">
            <code class="value" data-own-key>
              {recipient}
            </code>
            <Button action="copy-key" onPress={() => void copy(recipient)}>
              {say(words.copy)}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
