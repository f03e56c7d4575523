import { createHash } from 'node:crypto';
import { html, type Markup } from './html.ts';

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** The four characters that belong to a captcha session; the same session always has the same ones. */
export function captchaCode(session: string): string {
  const digest = createHash('sha256').update(`captcha ${session}`).digest();
  return [...digest.subarray(0, 4)].map((byte) => letters[byte % letters.length] ?? 'A').join('');
}

export const isCaptchaRight = (session: string, typed: string): boolean => typed.trim().toUpperCase() === captchaCode(session);

/** The picture: letters a little turned, two lines across. */
export function captchaImage(session: string): Markup {
  const digest = createHash('sha256').update(`turn ${session}`).digest();
  const turned = [...captchaCode(session)].map((letter, at) => {
    const turn = ((digest[at] ?? 0) % 40) - 20;
    const x = 10 + at * 24;
    return html`<text x="${x}" y="28" transform="rotate(${turn} ${x} 22)">${letter}</text>`;
  });
  const lines = [0, 1].map((at) => html`<line x1="0" y1="${(digest[8 + at] ?? 0) % 40}" x2="110" y2="${(digest[10 + at] ?? 0) % 40}" stroke="#8aa"/>`);
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="110" height="40"><rect width="110" height="40" fill="#eef3f5"/>
<g font-family="serif" font-size="24" fill="#345">${turned}</g>${lines}</svg>`;
}
