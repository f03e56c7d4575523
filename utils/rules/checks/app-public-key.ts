import { defineRule, type Rule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { hexMessages, hexOf } from './app-key.ts';

type Platform = 'android' | 'ios' | 'harmony';
const names: Readonly<Record<Platform, string>> = { android: 'Android', ios: 'iOS', harmony: 'HarmonyOS' };
/** A modulus of 1,024 bits, and a digest: the two are easily taken for one another. */
const leastDigits = 256;
const digests = new Set([32, 40, 64]);
const key = 'C0FFEE01'.repeat(64);

/** The public key of an app's signing certificate on one platform. */
export function appPublicKey(platform: Platform): Rule {
  const field = `app.${platform}PublicKey` as const;
  return defineRule({
    id: `app-${platform}-public-key`,
    severity: 'warn',
    title: text(`${names[platform]} 公钥写法`, `Form of the ${names[platform]} public key`),
    why: text('公钥用来核对应用商店里的包是不是这一个，抄错就要重新提交特征信息。', 'With it the package in the store is compared; a slip means submitting the traits again.'),
    source: sources.huaweiFiling,
    needs: [field],
    messages: {
      ...hexMessages,
      digest: text('这是 {count} 位的证书指纹，不是公钥。公钥通常有 256 位以上的十六进制数字', 'This is a fingerprint of {count} digits, not the public key, which has 256 hexadecimal digits or more'),
      short: text('只有 {count} 位，公钥通常有 256 位以上，可能没有复制全', 'Only {count} digits; a public key has 256 or more, so the copy may be incomplete'),
    },
    check(values) {
      const { digits, trouble } = hexOf(values[field] ?? '');
      if (trouble !== undefined) return { ...trouble, at: field };
      const told = { data: { count: String(digits.length) }, at: field };
      if (digests.has(digits.length)) return { message: 'digest', ...told };
      return digits.length < leastDigits ? { message: 'short', ...told } : 'pass';
    },
    examples: [
      { values: { [field]: key }, gives: 'pass' },
      { values: { [field]: '-----BEGIN PUBLIC KEY-----' }, gives: 'pem' },
      { values: { [field]: `${key.slice(0, 510)}ZZ` }, gives: 'strange' },
      { values: { [field]: `C0:FF:EE:01${key.slice(8)}` }, gives: 'untidy', fix: key },
      { values: { [field]: key.slice(0, 32) }, gives: 'digest' },
      { values: { [field]: key.slice(0, 100) }, gives: 'short' },
    ],
  });
}
