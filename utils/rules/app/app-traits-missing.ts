import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { platformsIn } from '../checks/app-traits.ts';

const traits = {
  android: ['app.androidPackage', 'app.androidPublicKey', 'app.androidSignature'],
  ios: ['app.iosBundle', 'app.iosPublicKey', 'app.iosSignature'],
  harmony: ['app.harmonyPackage', 'app.harmonyPublicKey', 'app.harmonySignature'],
} as const;
const names = { android: 'Android', ios: 'iOS', harmony: 'HarmonyOS' } as const;

export default defineRule({
  id: 'app-traits-missing',
  severity: 'warn',
  title: text('所选平台的特征信息', 'Traits of the chosen platforms'),
  why: text('选了一个平台，就要填它的包名、公钥和证书指纹；缺一项提交不了。', 'A chosen platform needs its package name, public key and fingerprint; without one of them the order cannot be submitted.'),
  source: sources.huaweiFiling,
  needs: ['app.platform'],
  also: [...traits.android, ...traits.ios, ...traits.harmony],
  messages: {
    missing: text('选了 {platform}，但它的特征信息还有空着的。只上架的平台才需要选', '{platform} is chosen, but its traits are not complete. Choose only platforms on which the app is published'),
  },
  check(values) {
    const platforms = platformsIn(values['app.platform']);
    if (platforms.length === 0) return 'unknown';
    for (const platform of platforms) {
      const blank = traits[platform].find((field) => values[field]?.trim() === '');
      if (blank !== undefined) return { message: 'missing', data: { platform: names[platform] }, at: blank };
    }
    // A box that is not on the page cannot be called blank.
    return platforms.every((platform) => traits[platform].every((field) => values[field] !== undefined)) ? 'pass' : 'unknown';
  },
  examples: [
    { values: { 'app.platform': 'iOS', 'app.iosBundle': 'cn.invented.ride', 'app.iosPublicKey': 'C0FFEE', 'app.iosSignature': 'C0FFEE' }, gives: 'pass' },
    { values: { 'app.platform': 'Android、iOS', 'app.iosBundle': 'cn.invented.ride', 'app.androidPublicKey': '' }, gives: 'missing' },
    { values: { 'app.platform': '安卓', 'app.androidPackage': 'cn.invented.ride' }, gives: 'unknown' },
    { values: { 'app.platform': '其他' }, gives: 'unknown' },
  ],
});
