import { useEffect, useState } from 'preact/hooks';
import { text, type Lang } from '../../utils/core/text.ts';
import { Button } from '../Button.tsx';
import { useLang, useSay } from '../lang.tsx';
import { storeNotice } from '../store-notice.ts';
import { EraseAll } from './EraseAll.tsx';
import { Holidays } from './holidays/Holidays.tsx';
import type { PageProps } from './page-props.ts';
import type { DeskSettings, Stored } from './ports.ts';
import { hashOf } from './route.ts';

const words = {
  language: text('语言', 'Language'),
  gloss: text('英文释义', 'English gloss'),
  glossOn: text('在控制台的中文标签旁显示英文', 'Show English beside the console’s Chinese labels'),
  notifications: text('到期提醒', 'Reminders'),
  granted: text('系统通知已允许。关键期限会弹出通知，文字里没有姓名和号码。', 'Notifications are allowed. Deadlines raise one, without names or numbers in its text.'),
  denied: text('系统通知被关闭。期限仍显示在图标角标和弹窗里；要弹出通知，请在系统设置里允许浏览器通知。', 'Notifications are switched off. Deadlines still show on the icon and in the popup; to be notified, allow this browser’s notifications in the system’s settings.'),
  unknown: text('这个浏览器不说系统通知是否允许。期限始终显示在图标角标和弹窗里。', 'This browser does not say whether notifications are allowed. Deadlines always show on the icon and in the popup.'),
  stored: text('存了什么，防住什么', 'What is stored, and what that protects from'),
  counts: text('本机存有：主体 {profiles}，草稿 {drafts}，订单 {orders}。', 'Stored on this machine: subjects {profiles}, drafts {drafts}, orders {orders}.'),
  where: text('只存在这个浏览器的扩展数据里，不上传，不在后台访问网络。控制台页面读不到它。', 'Only in this browser’s extension data. Nothing is uploaded, nothing is fetched in the background. The console’s page cannot read it.'),
  key: text('内容一律加密：翻看浏览器的文件，看不到姓名和号码。', 'Contents are always encrypted: looking through the browser’s files shows no name or number.'),
  more: text('口令、自动锁定，防住什么、防不住什么：见“口令与加密”。', 'Passphrase, lock, and what all this protects from: see “Passphrase and encryption”.'),
  page: text('填进页面的内容，页面本身当然看得到。', 'What is filled into a page is of course seen by that page.'),
  unreadable: text('有 {n} 条记录解不开，原样留着，没有覆盖。', 'Records that cannot be decrypted: {n}. They are kept as they are and not written over.'),
  discard: text('抹掉这 {n} 条', 'Erase these {n}'),
  discarded: text('已抹掉', 'Erased'),
};

function Languages({ onLang }: { readonly onLang: (lang: Lang) => void }) {
  const say = useSay();
  const lang = useLang();
  return (
    <fieldset class="setting">
      <legend>{say(words.language)}</legend>
      {(['zh', 'en'] as const).map((one) => (
        <label key={one} class="tick" lang={one === 'zh' ? 'zh-CN' : 'en'}>
          <input type="radio" name="language" value={one} checked={lang === one} onChange={() => onLang(one)} />
          {one === 'zh' ? '中文' : 'English'}
        </label>
      ))}
    </fieldset>
  );
}

function useLoaded({ ports, fail }: PageProps) {
  const [settings, setSettings] = useState<DeskSettings>();
  const [stored, setStored] = useState<Stored>();
  const load = async () => {
    try {
      const [chosen, kept] = await Promise.all([ports.settings(), ports.stored()]);
      setSettings(chosen);
      setStored(kept);
    } catch (error) {
      fail(storeNotice(error));
    }
  };
  useEffect(() => void load(), [ports]);
  return { settings, stored, load };
}

function StoredHere({ page, stored, load }: { readonly page: PageProps; readonly stored: Stored; readonly load: () => Promise<void> }) {
  const say = useSay();
  const discard = async () => {
    try {
      await page.ports.discardUnreadable();
    } catch (error) {
      return page.fail(storeNotice(error));
    }
    page.say(words.discarded);
    await load();
  };
  return (
    <section class="stack">
      <h2>{say(words.stored)}</h2>
      <p>{say(words.counts, { profiles: stored.profiles, drafts: stored.drafts, orders: stored.orders })}</p>
      <ul class="points">
        {[words.where, words.key, words.page].map((point) => (
          <li key={point.en}>{say(point)}</li>
        ))}
      </ul>
      <p>
        <a href={hashOf('vault')}>{say(words.more)}</a>
      </p>
      {stored.unreadable === 0 ? null : (
        <p class="note-line">
          {say(words.unreadable, { n: stored.unreadable })}{' '}
          <Button action="discard-unreadable" look="danger" onPress={() => void discard()}>
            {say(words.discard, { n: stored.unreadable })}
          </Button>
        </p>
      )}
    </section>
  );
}

/** Language, gloss, reminders, what is stored, and the end of it. */
export function SettingsPage(props: PageProps) {
  const say = useSay();
  const { settings, stored, load } = useLoaded(props);
  if (settings === undefined || stored === undefined) return null;
  const gloss = async (on: boolean) => {
    try {
      await props.ports.changeSettings({ gloss: on });
    } catch (error) {
      props.fail(storeNotice(error));
    }
    await load();
  };
  return (
    <div class="stack">
      <Languages onLang={props.onLang} />
      <fieldset class="setting">
        <legend>{say(words.gloss)}</legend>
        <label class="tick">
          <input type="checkbox" name="gloss" checked={settings.gloss} onChange={(event) => void gloss(event.currentTarget.checked)} />
          {say(words.glossOn)}
        </label>
      </fieldset>
      <section class="stack" data-notifications={settings.notifications}>
        <h2>{say(words.notifications)}</h2>
        <p>{say(words[settings.notifications])}</p>
      </section>
      <Holidays {...props} />
      <StoredHere page={props} stored={stored} load={load} />
      <EraseAll page={props} onErased={load} />
    </div>
  );
}
