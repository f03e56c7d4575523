import type { Step } from '../../core/guide.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

/** What a first filing waits for, begun before the first page (filing.md §1.3 S0). */
const base = {
  id: 'prepare',
  who: ['you'],
  takes: text('域名实名信息同步 3–5 个工作日；其余当天', 'Real-name data of the domain: 3–5 working days; the rest the same day'),
  pages: ['landing'],
  skippable: true,
} as const;

export const prepareWebsite: Step = {
  ...base,
  title: text('备好域名、实例和证件', 'Have domain, instance and papers ready'),
  detail: text(
    '域名在境内注册商实名，持有者与主体三项一致（名称、证件类型、证件号码）；实例在中国内地，包年包月满 3 个月并有公网 IP；未备案前关闭域名解析。',
    'The domain is real-name verified and its holder equals the entity (name, certificate type and number); the instance is in the mainland, subscribed for 3 months or more, with a public IP; the domain does not resolve before approval.',
  ),
  needs: [
    text('已实名的域名', 'A real-name verified domain'),
    text('符合要求的实例或备案服务码', 'A fitting instance or a service number'),
    text('主体证件、负责人身份证', "The entity's certificate, the principals' IDs"),
  ],
  pitfall: text('域名刚实名就提交、持有者与主体不一致、网站提前开通，都会被驳回。', 'Rejected: a domain just verified, a holder unlike the entity, a site that is open already.'),
  source: sources.aliyunDomain,
  checks: [
    { id: 'domain-ready', text: text('域名已实名满 3 个工作日，持有者与主体一致', 'Domain verified 3 working days ago, its holder is the entity') },
    { id: 'dns-closed', text: text('域名没有解析到可访问的网站', 'The domain does not lead to a live site') },
    { id: 'papers-ready', text: text('证件原件在手，剩余有效期超过 3 个月', 'Original papers at hand, valid for more than 3 months') },
  ],
};

export const prepareApp: Step = {
  ...base,
  title: text('备好 App 特征、实例和证件', "Have the app's features, instance and papers ready"),
  detail: text(
    'App 名称与应用商店一致；向开发者要各平台的包名、公钥、证书签名（去掉冒号和空格）；App 用到的域名持有者须与主体一致；IP 须是阿里云内地 IP。',
    "The name as in the stores; from the developers the package name, public key and signature of each platform (without colons and spaces); the app's domains belong to the entity; the IP is one of Alibaba Cloud in the mainland.",
  ),
  needs: [
    text('各平台包名、公钥、证书签名', 'Package name, public key and signature per platform'),
    text('App 图标', "The app's icon"),
    text('符合要求的实例或备案服务码', 'A fitting instance or a service number'),
    text('主体证件、负责人身份证', "The entity's certificate, the principals' IDs"),
  ],
  pitfall: text('签名取自测试证书，上架版本对不上；App 未备案不得上架（2024-04-01 起）。', 'A signature of a test certificate does not match the published app; without a filing no app may be published (since 2024-04-01).'),
  source: sources.miitApps,
  checks: [
    { id: 'features-ready', text: text('包名、公钥、签名取自正式发布的版本', 'Package name, key and signature are of the released build') },
    { id: 'domains-ready', text: text('App 用到的域名都已实名，持有者是主体', "All domains of the app are verified and the entity's") },
    { id: 'papers-ready', text: text('证件原件在手，剩余有效期超过 3 个月', 'Original papers at hand, valid for more than 3 months') },
  ],
};
