import { text } from '../../core/text.ts';
import { natures } from '../natures.ts';
import { optionTerms, type OptionNotes } from './row.ts';

const notes: OptionNotes = {
  国防机构: ['guófáng jīgòu', text('军队等国防单位。', 'The military and other defence units.')],
  政府机关: ['zhèngfǔ jīguān', text('行政机关；其网站一般用 .gov.cn 或 .政务 域名。', 'A government body; its site generally uses .gov.cn or .政务.')],
  事业单位: ['shìyè dānwèi', text('学校、医院等公立机构，有事业单位法人证书。', 'Schools, hospitals and other public bodies, with their own certificate.')],
  企业: ['qǐyè', text('公司、个体工商户等，用营业执照备案。', 'Companies, sole traders and the like; they file with a business licence.')],
  个人: ['gèrén', text('以本人身份备案，网站不得有经营内容。', 'Filed by a natural person; the site must not do business.')],
  社会团体: ['shèhuì tuántǐ', text('协会、学会、商会等。', 'Associations, societies and chambers.')],
  民办非企业单位: ['mínbàn fēi qǐyè dānwèi', text('民办学校、养老院等，今称社会服务机构。', 'Private schools, care homes and the like; now called social service organisations.')],
  基金会: ['jījīnhuì', text('在民政部门登记的基金会。', 'A foundation registered with the civil affairs authority.')],
  律师执业机构: ['lǜshī zhíyè jīgòu', text('律师事务所，用执业许可证备案。', 'A law firm; it files with its practice licence.')],
  外国在华文化中心: ['wàiguó zài Huá wénhuà zhōngxīn', text('外国政府在中国设立的文化中心。', 'A cultural centre that a foreign government runs in China.')],
  群众性团体组织: ['qúnzhòngxìng tuántǐ zǔzhī', text('工会、妇联一类的组织。', 'Trade unions, women’s federations and similar bodies.')],
  司法鉴定机构: ['sīfǎ jiàndìng jīgòu', text('有司法鉴定许可证的机构。', 'A body licensed for forensic examination.')],
  宗教团体: ['zōngjiào tuántǐ', text('宗教活动场所和宗教组织；网站有宗教内容时还要许可。', 'Places of worship and religious organisations; religious content needs a licence as well.')],
  境外机构: ['jìngwài jīgòu', text('中国内地以外的机构，须有在内地登记的证件。', 'An organisation from outside mainland China; it needs a certificate issued there.')],
  医疗机构: ['yīliáo jīgòu', text('医院、诊所等，有执业许可证。', 'Hospitals and clinics with a practice licence.')],
  公证机构: ['gōngzhèng jīgòu', text('公证处。', 'A notary office.')],
  集体经济: ['jítǐ jīngjì', text('农村集体经济组织。', 'A rural collective organisation.')],
  仲裁机构: ['zhòngcái jīgòu', text('仲裁委员会。', 'An arbitration commission.')],
};

export const natureTerms = optionTerms(natures, { group: 'natures', who: 'company', notes });
