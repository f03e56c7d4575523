import { text } from '../core/text.ts';
import type { Option } from './option.ts';
import { sources } from './sources.ts';

const row = (code: number, zh: string, en: string): Option => ({ code: String(code), label: text(zh, en), aliases: [], source: sources.miitForm });

/** 网站语言, in MIIT's order. */
export const languages: readonly Option[] = [
  { ...row(1, '中文简体', 'Chinese, simplified'), aliases: ['简体中文', '中文（简体）', '中文'] },
  { ...row(2, '中文繁体', 'Chinese, traditional'), aliases: ['繁体中文', '中文（繁体）'] },
  row(3, '维吾尔语', 'Uyghur'),
  row(4, '哈萨克语', 'Kazakh'),
  row(5, '柯尔克孜语', 'Kyrgyz'),
  row(6, '蒙古语', 'Mongolian'),
  row(7, '藏语', 'Tibetan'),
  row(8, '壮语', 'Zhuang'),
  row(9, '朝鲜语', 'Korean'),
  row(10, '彝文', 'Yi'),
  row(11, '苗语', 'Miao'),
  { ...row(12, '英语', 'English'), aliases: ['英文'] },
  { ...row(13, '日语', 'Japanese'), aliases: ['日文'] },
  { ...row(14, '法语', 'French'), aliases: ['法文'] },
  { ...row(15, '俄罗斯语', 'Russian'), aliases: ['俄语', '俄文'] },
  row(16, '西班牙语', 'Spanish'),
  row(17, '阿拉伯语', 'Arabic'),
];
