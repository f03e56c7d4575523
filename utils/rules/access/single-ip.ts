import { readIps } from '../../core/identity-ip.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { cited } from '../checks/cited.ts';
import { regionParts } from '../checks/places.ts';

const of = (region: string, ip: string) => ({ 'access.ip': ip, 'subject.region': region });

export default defineRule({
  id: 'single-ip',
  severity: 'hint',
  title: text('一个网站一个 IP', 'One IP address a site'),
  why: text('天津（2021）要求每个网站只填一个 IP；多填的会让拆开重报。', 'Tianjin (2021) wants one address a site; more are sent back to be split.'),
  source: sources.qingcloudProvinces,
  needs: ['access.ip', 'subject.region'],
  messages: {
    several: text('填了 {count} 个 IP 或 IP 段，{province}要求一个网站一个（{as}，{by}）。只留网站实际解析的那个', '{count} addresses or ranges are given, {provinceEn} wants one a site ({as}, {by}). Keep the one that the site resolves to'),
  },
  check(values) {
    const { province } = regionParts(values['subject.region']);
    if (province === undefined) return 'unknown';
    const cell = province.oneIp;
    if (cell === undefined) return 'pass';
    const ips = readIps(values['access.ip']);
    const wide = ips.some(({ text: one }) => one.includes('-') && one.split('-')[0] !== one.split('-')[1]);
    return ips.length > 1 || wide ? { message: 'several', data: { count: String(ips.length), ...cited(province, cell) } } : 'pass';
  },
  examples: [
    { values: of('天津市/天津市/和平区', '8.8.8.8-8.8.8.8'), gives: 'pass' },
    { values: of('浙江省/杭州市/西湖区', '8.8.8.8;8.8.4.4'), gives: 'pass' },
    { values: of('天津市/天津市/和平区', '8.8.8.8;8.8.4.4'), gives: 'several' },
    { values: of('天津市/天津市/和平区', '8.8.8.8-8.8.8.12'), gives: 'several' },
    { values: of('其他', '8.8.8.8'), gives: 'unknown' },
  ],
});
