import { text } from '../../../utils/core/text.ts';
import { useSay } from '../../lang.tsx';

const words = {
  head: text('加密防住什么，防不住什么', 'What encryption protects from, and what it does not'),
  does: text('防得住', 'It protects from'),
  not: text('防不住', 'It does not protect from'),
};

const always = [
  text('翻看浏览器文件的人：内容一律加密，文件里看不到名称、号码和域名。', 'Someone who looks through the browser’s files: contents are always encrypted; no name, number or domain shows in them.'),
  text('备案控制台和别的网页：读不到这里存的资料，只看得到您填进去的内容。', 'The filing console and other pages: they cannot read what is stored here, only what you fill in.'),
  text('改动或对调记录：每条都带验证，改过的会被发现并指明。', 'Changed or swapped records: each is authenticated; a changed one is noticed and named.'),
];

const withPassphrase = [
  text('拷走整个浏览器资料、或偷走锁定电脑的人：没有口令或恢复码打不开。每猜一次口令都要占 64 MiB 内存算三遍。', 'Someone who copies the whole browser profile or steals the locked computer: without passphrase or recovery code nothing opens. Each guess costs three passes over 64 MiB of memory.'),
  text('趁您离开用这台电脑的人：到时间、锁屏、重启浏览器都会锁上。', 'Someone at this computer while you are away: it locks after a while, with the screen, and when the browser restarts.'),
];

const without = [
  text('拷走整个浏览器资料的人：没有口令时，密钥就在旁边。设口令可防。', 'Someone who copies the whole browser profile: without a passphrase the key lies beside the data. A passphrase prevents this.'),
  text('能以您的身份打开这个浏览器的人。设口令可防。', 'Someone who can open this browser as you. A passphrase prevents this.'),
];

const never = [
  text('解锁时电脑里已有的木马、能看屏幕或读内存的程序；JavaScript 不能保证把用过的密钥从内存里擦净。', 'Malware on the computer while it is unlocked, or programs that see the screen or memory; JavaScript cannot promise to wipe a used key from memory.'),
  text('看到您输口令的人，或拿到恢复单和这台电脑的人。', 'Someone who watches you type the passphrase, or has the recovery sheet and this computer.'),
  text('没加密导出的表格，和填进网页的内容。', 'Sheets exported without encryption, and what was filled into a page.'),
  text('把整个浏览器资料退回旧备份：本机查不出。', 'A whole browser profile set back to an old copy: this machine alone cannot tell.'),
];

function Points({ head, points, mark }: { readonly head: (typeof words)['does']; readonly points: readonly { readonly zh: string; readonly en: string }[]; readonly mark: string }) {
  const say = useSay();
  return (
    <div data-protects={mark}>
      <h3>{say(head)}</h3>
      <ul class="points">
        {points.map((point) => (
          <li key={point.en}>{say(point)}</li>
        ))}
      </ul>
    </div>
  );
}

/** Both halves of the truth, as they stand with and without a passphrase. */
export function Protects({ hasPassphrase }: { readonly hasPassphrase: boolean }) {
  const say = useSay();
  return (
    <section class="stack">
      <h2>{say(words.head)}</h2>
      <div class="protects">
        <Points head={words.does} mark="does" points={hasPassphrase ? [...withPassphrase, ...always] : always} />
        <Points head={words.not} mark="not" points={hasPassphrase ? never : [...without, ...never]} />
      </div>
    </section>
  );
}
