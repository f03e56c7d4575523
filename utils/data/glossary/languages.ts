import { text } from '../../core/text.ts';
import { languages } from '../languages.ts';
import { optionTerms, type OptionNotes } from './row.ts';

const notes: OptionNotes = {
  中文简体: ['Zhōngwén jiǎntǐ', text('中国内地通用的字；多数网站选它，上海要求必选。', 'The characters of mainland China; most sites choose it, and Shanghai requires it.')],
  中文繁体: ['Zhōngwén fántǐ', text('台港澳通用的字。', 'The characters of Taiwan, Hong Kong and Macao.')],
  维吾尔语: ['Wéiwú’ěryǔ', text('网站有维吾尔文页面时选；新疆会核对。', 'For sites with Uyghur pages; Xinjiang compares.')],
  哈萨克语: ['Hāsàkèyǔ', text('网站有哈萨克文页面时选。', 'For sites with Kazakh pages.')],
  柯尔克孜语: ['Kē’ěrkèzīyǔ', text('网站有柯尔克孜文页面时选。', 'For sites with Kyrgyz pages.')],
  蒙古语: ['Měnggǔyǔ', text('网站有蒙古文页面时选。', 'For sites with Mongolian pages.')],
  藏语: ['Zàngyǔ', text('网站有藏文页面时选。', 'For sites with Tibetan pages.')],
  壮语: ['Zhuàngyǔ', text('网站有壮文页面时选。', 'For sites with Zhuang pages.')],
  朝鲜语: ['Cháoxiǎnyǔ', text('网站有朝鲜文页面时选。', 'For sites with Korean pages.')],
  彝文: ['Yíwén', text('网站有彝文页面时选。', 'For sites with Yi pages.')],
  苗语: ['Miáoyǔ', text('网站有苗文页面时选。', 'For sites with Miao pages.')],
  英语: ['Yīngyǔ', text('网站有英文页面时与中文一起选。', 'Chosen beside Chinese for sites with English pages.')],
  日语: ['Rìyǔ', text('网站有日文页面时选。', 'For sites with Japanese pages.')],
  法语: ['Fǎyǔ', text('网站有法文页面时选。', 'For sites with French pages.')],
  俄罗斯语: ['Éluósīyǔ', text('网站有俄文页面时选。', 'For sites with Russian pages.')],
  西班牙语: ['Xībānyáyǔ', text('网站有西班牙文页面时选。', 'For sites with Spanish pages.')],
  阿拉伯语: ['Ālābóyǔ', text('网站有阿拉伯文页面时选。', 'For sites with Arabic pages.')],
};

export const languageTerms = optionTerms(languages, { group: 'languages', who: 'site', notes });
