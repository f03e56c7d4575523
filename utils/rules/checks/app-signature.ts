import { defineRule, type Rule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { hexMessages, hexOf } from './app-key.ts';

const digests = { MD5: 32, 'SHA-1': 40, 'SHA-256': 64 } as const;
type Digest = keyof typeof digests;
const sample = 'C0FFEE01'.repeat(8);

interface Spec {
  readonly platform: 'android' | 'ios' | 'harmony';
  readonly name: string;
  /** Digests that are accepted; the first is the one that is asked for. */
  readonly takes: readonly [Digest, ...Digest[]];
}

/** The fingerprint of an app's signing certificate: MD5 on Android, SHA-1 on iOS. */
export function appSignature({ platform, name, takes }: Spec): Rule {
  const field = `app.${platform}Signature` as const;
  const [wanted] = takes;
  const lengths = new Set<number>(takes.map((one) => digests[one]));
  const asked = takes.join(' / ');
  return defineRule({
    id: `app-${platform}-signature`,
    severity: 'warn',
    title: text(`${name} 证书指纹写法`, `Form of the ${name} certificate fingerprint`),
    why: text(`这里填签名证书的 ${asked}；填成文件的校验值或别的算法，与商店里的包对不上。`, `The ${asked} of the signing certificate belongs here; a checksum of the file, or another algorithm, does not fit the package.`),
    source: sources.huaweiFiling,
    needs: [field],
    messages: {
      ...hexMessages,
      length: text(`${asked} 是 ${[...lengths].join(' 或 ')} 位十六进制数字，这里有 {count} 位`, `${asked} has ${[...lengths].join(' or ')} hexadecimal digits; there are {count} here`),
      zero: text('所有数字都相同，不是真的指纹', 'All digits are equal; this is no real fingerprint'),
    },
    check(values) {
      const { digits, trouble } = hexOf(values[field] ?? '');
      if (trouble !== undefined) return { ...trouble, at: field };
      if (!lengths.has(digits.length)) return { message: 'length', data: { count: String(digits.length) }, at: field };
      return new Set(digits).size === 1 ? { message: 'zero', at: field } : 'pass';
    },
    examples: [
      { values: { [field]: sample.slice(0, digests[wanted]) }, gives: 'pass' },
      { values: { [field]: `C0:FF${sample.slice(4, digests[wanted])}` }, gives: 'untidy', fix: sample.slice(0, digests[wanted]) },
      { values: { [field]: `${sample.slice(0, 30)}GG` }, gives: 'strange' },
      { values: { [field]: '-----BEGIN CERTIFICATE-----' }, gives: 'pem' },
      { values: { [field]: sample.slice(0, 20) }, gives: 'length' },
      { values: { [field]: '0'.repeat(digests[wanted]) }, gives: 'zero' },
    ],
  });
}
