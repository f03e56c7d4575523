import { normalised, spelled } from '../../core/identity-text.ts';
import { text } from '../../core/text.ts';

/** A key or a digest as tools print it: pairs of hex digits, with colons or spaces between. */
export const hexMessages = {
  pem: text('这是 PEM 文本。请填十六进制的公钥（从签名证书里导出的 Modulus）', 'This is PEM text. Enter the public key in hexadecimal (the modulus of the signing certificate)'),
  strange: text('含有十六进制里没有的字符：{characters}', 'It holds characters that are not hexadecimal: {characters}'),
  untidy: text('去掉冒号和空格：{clean}', 'Leave out colons and spaces: {clean}'),
} as const;

export interface Hex {
  readonly digits: string;
  readonly trouble?: { readonly message: keyof typeof hexMessages; readonly data?: Readonly<Record<string, string>>; readonly fix?: string };
}

/** No key of 16,384 bits is longer. */
const longest = 4_200;

/** The hex digits of a value and what stands in their way. */
export function hexOf(raw: string): Hex {
  const typed = raw.trim().slice(0, 2 * longest);
  if (/-----BEGIN/.test(typed)) return { digits: '', trouble: { message: 'pem' } };
  const digits = normalised(typed.slice(0, 1_999), ['case']).value.replace(/:|^0x/gi, '');
  const rest = typed.slice(1_999).replace(/[\s:]/g, '');
  const all = `${digits}${rest}`;
  const odd = [...new Set(all.replace(/[0-9a-f]/gi, ''))].slice(0, 5);
  if (odd.length > 0) return { digits: all, trouble: { message: 'strange', data: { characters: odd.map(spelled).join('、') } } };
  if (all === typed) return { digits: all };
  return { digits: all, trouble: { message: 'untidy', data: { clean: all.length > 60 ? `${all.slice(0, 60)}…` : all }, fix: all } };
}
