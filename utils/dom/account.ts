import { encloses, find, nearest, parentOf, wordsIn } from './native.ts';
import type { Page } from '../portal/page.ts';
import { isPressable } from './found.ts';
import type { Scan, Words } from './scan.ts';

/** Height of the console's global bar, with room for a second line (px). */
const barHeight = 96;

const leave = new Set(['退出', '退出登录', '注销', '注销登录']);
const enter = new Set(['登录', '立即登录', '请登录', '请先登录', '免费注册']);
const avatar = 'img, [class*=avatar i]';

/** A login name as the console prints it: `demo-agency-03`, `ali****@example.com`, `1234567890`. */
const loginName = /^(?=.*[\p{L}\d])[\p{L}\d_.@*+-]{4,64}$/u;
const latin = /[a-z\d*@]/i;
const menuWords = /^(english|简体中文|console|cloud|icp备案.*|.*控制台|.*备案.*)$/i;

const couldBe = (words: Words) => loginName.test(words.node.data.trim()) && !menuWords.test(words.text) && !leave.has(words.text) && !enter.has(words.text);

function bar({ tokens, eyes, document }: Scan): Words[] {
  const { scrollY, innerWidth = 0 } = document.defaultView ?? { scrollY: 0, innerWidth: 0 };
  return tokens.filter((token): token is Words => {
    if (token.kind === 'control' || !eyes.sees(token.element)) return false;
    const { top, right } = eyes.box(token.element);
    return top + scrollY < barHeight && right > innerWidth * 0.45;
  });
}

/** The name that follows an avatar, in the same small group. */
function besideAvatar(words: readonly Words[]): Words | undefined {
  return words.find((one) => {
    let up = parentOf(one.element);
    for (let step = 0; step < 2 && up !== null; step += 1, up = parentOf(up)) {
      const picture = find(up, avatar);
      if (picture !== null && !encloses(picture, one.node) && wordsIn(up).trim().length === wordsIn(picture).trim().length + one.node.data.trim().length) return true;
    }
    return false;
  });
}

/**
 * The signed-in account as displayed in the global bar: the words before 退出, or beside the avatar, or the last words that
 * look like a login name. `undefined` when it cannot be told.
 */
export function accountOf(scan: Scan): string | undefined {
  const words = bar(scan);
  const exit = words.findIndex(({ text }) => leave.has(text));
  const before = exit > 0 ? words[exit - 1] : undefined;
  const names = words.filter((one) => couldBe(one) && nearest(one.element, avatar) === null);
  const named = before !== undefined && couldBe(before) ? before : (besideAvatar(names) ?? names.findLast(({ text, element }) => latin.test(text) && !isPressable(element)));
  return named?.node.data.trim();
}

/** True when the page shows somebody signed in, or nothing that asks to sign in on a page that only an account has. */
export function isSignedIn(scan: Scan, page: Page | undefined): boolean {
  if (page === undefined || page.role === 'quiet') return false;
  const asks = scan.tokens.some((token) => token.kind === 'words' && enter.has(token.text) && isPressable(token.element) && scan.eyes.sees(token.element));
  return !asks && (accountOf(scan) !== undefined || page.role !== 'landing');
}
