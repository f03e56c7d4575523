import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { cited } from '../checks/cited.ts';
import { regionParts } from '../checks/places.ts';

const at = (region: string) => ({ 'site.domain': 'example-demo.com', 'subject.region': region });

export default defineRule({
  id: 'domain-certificate',
  severity: 'hint',
  title: text('域名证书', 'Domain certificate'),
  why: text('不少管局要上传域名证书；截图要看得到域名、所有者、证件类型和号码，缺一项会补正。', 'Many administrations want the domain certificate; it must show domain, holder, certificate type and number.'),
  source: sources.huaweiFiling,
  needs: ['site.domain', 'subject.region'],
  messages: {
    missing: text('{province}要求上传域名证书（{as}，{by}），您记录了还没有下载。到域名控制台下载', '{provinceEn} asks for the domain certificate ({as}, {by}), which you noted as not downloaded. Get it from the registrar'),
  },
  check(values, { domainCertificate }) {
    const { province } = regionParts(values['subject.region']);
    if (province === undefined) return 'unknown';
    const cell = province.domainCertificate;
    if (cell === undefined || domainCertificate === true) return 'pass';
    return domainCertificate === undefined ? 'unknown' : { message: 'missing', data: cited(province, cell) };
  },
  examples: [
    { values: at('湖南省/长沙市/岳麓区'), facts: { domainCertificate: true }, gives: 'pass' },
    { values: at('湖南省/长沙市/岳麓区'), facts: { domainCertificate: false }, gives: 'missing' },
    { values: at('湖南省/长沙市/岳麓区'), gives: 'unknown' },
  ],
});
