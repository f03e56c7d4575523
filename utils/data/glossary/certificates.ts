import { text } from '../../core/text.ts';
import { personPapers, unitCertificates } from '../certificates.ts';
import { optionTerms, type OptionNotes } from './row.ts';

const personNotes: OptionNotes = {
  居民身份证: ['jūmín shēnfènzhèng', text('内地居民的 18 位身份证；临时身份证多数省不收。', 'The card of mainland residents, 18 characters; temporary cards are refused in many provinces.')],
  护照: ['hùzhào', text('外籍负责人的证件，没有永久居留证时用。', 'The ID of a foreign principal without a permanent residence card.')],
  台湾居民来往大陆通行证: ['Táiwān jūmín láiwǎng dàlù tōngxíngzhèng', text('台湾居民的通行证，俗称台胞证。', 'The travel permit of Taiwan residents, called 台胞证.')],
  港澳居民来往内地通行证: ['Gǎng-Ào jūmín láiwǎng nèidì tōngxíngzhèng', text('港澳居民的通行证，俗称回乡证。', 'The travel permit of residents of Hong Kong and Macao, called home return permit.')],
  外国人永久居留身份证: ['wàiguórén yǒngjiǔ jūliú shēnfènzhèng', text('在中国永久居留的外国人的证件；新版卡号为 18 位。', 'The card of foreigners with permanent residence; the new card has 18 digits.')],
  港澳居民居住证: ['Gǎng-Ào jūmín jūzhùzhèng', text('18 位号码，形如身份证，但类型不能选身份证。', '18 characters like an identity card, but it must not be entered as one.')],
  台湾居民居住证: ['Táiwān jūmín jūzhùzhèng', text('18 位号码，83 开头；类型不能选身份证。', '18 characters beginning with 83; it must not be entered as an identity card.')],
};

const unitNotes: OptionNotes = {
  营业执照: ['yíngyè zhízhào', text('公司和个体工商户的登记证，填上面的 18 位统一社会信用代码。', 'The registration of companies and sole traders; enter its 18-character unified social credit code.')],
  组织机构代码证: ['zǔzhī jīgòu dàimǎzhèng', text('旧证件，9 位代码，已由统一社会信用代码代替。', 'An older certificate with a code of 9 characters, replaced by the unified social credit code.')],
  外国企业常驻代表机构登记证: ['wàiguó qǐyè chángzhù dàibiǎo jīgòu dēngjìzhèng', text('外国公司在中国的代表处的登记证。', 'The registration of a foreign company’s representative office.')],
  统一社会信用代码证书: ['tǒngyī shèhuì xìnyòng dàimǎ zhèngshū', text('机关、事业单位和群众团体证明信用代码的证书。', 'Shows the credit code of government bodies, public institutions and mass organisations.')],
  事业单位法人证书: ['shìyè dānwèi fǎrén zhèngshū', text('事业单位的登记证。', 'The registration of public institutions.')],
  部队代号: ['bùduì dàihào', text('军队单位对外使用的代号。', 'The designation that a military unit uses outside.')],
  军队单位对外有偿服务许可证: ['jūnduì dānwèi duìwài yǒucháng fúwù xǔkězhèng', text('军队单位提供收费服务的许可。', 'The licence of a military unit for paid services.')],
  社会团体法人登记证书: ['shèhuì tuántǐ fǎrén dēngjì zhèngshū', text('协会、学会的登记证。', 'The registration of associations and societies.')],
  民办非企业单位登记证书: ['mínbàn fēi qǐyè dānwèi dēngjì zhèngshū', text('民办非企业单位的登记证，新证叫“社会服务机构”。', 'The registration of a private non-enterprise unit; new ones read 社会服务机构.')],
  社会服务机构登记证书: ['shèhuì fúwù jīgòu dēngjì zhèngshū', text('民办非企业单位改称后的登记证。', 'The registration of the same units under their new name.')],
  民办学校办学许可证: ['mínbàn xuéxiào bànxué xǔkězhèng', text('教育部门发给民办学校的许可。', 'The licence of a private school, from the education authority.')],
  基金会法人登记证书: ['jījīnhuì fǎrén dēngjì zhèngshū', text('基金会的登记证。', 'The registration of a foundation.')],
  律师事务所执业许可证: ['lǜshī shìwùsuǒ zhíyè xǔkězhèng', text('司法行政部门发给律师事务所的许可。', 'The practice licence of a law firm, from the justice authority.')],
  外国在华文化中心登记证: ['wàiguó zài Huá wénhuà zhōngxīn dēngjìzhèng', text('外国文化中心的登记证。', 'The registration of a foreign cultural centre.')],
  司法鉴定许可证: ['sīfǎ jiàndìng xǔkězhèng', text('司法鉴定机构的许可。', 'The licence of a forensic body.')],
  宗教活动场所登记证: ['zōngjiào huódòng chǎngsuǒ dēngjìzhèng', text('寺院、教堂等的登记证。', 'The registration of a temple, church or mosque.')],
  境外机构证件: ['jìngwài jīgòu zhèngjiàn', text('境外机构在内地登记取得的证件。', 'The certificate that an overseas organisation got by registering in the mainland.')],
  医疗机构执业许可证: ['yīliáo jīgòu zhíyè xǔkězhèng', text('医院和诊所的许可。', 'The licence of hospitals and clinics.')],
  公证机构执业证: ['gōngzhèng jīgòu zhíyèzhèng', text('公证处的执业证。', 'The licence of a notary office.')],
  农村集体经济组织登记证: ['nóngcūn jítǐ jīngjì zǔzhī dēngjìzhèng', text('农村集体经济组织的登记证，信用代码以 N 开头。', 'The registration of a rural collective; its credit code begins with N.')],
  仲裁委员会登记证: ['zhòngcái wěiyuánhuì dēngjìzhèng', text('仲裁委员会的登记证。', 'The registration of an arbitration commission.')],
  外国政府旅游部门常驻代表机构批准登记证: ['wàiguó zhèngfǔ lǚyóu bùmén chángzhù dàibiǎo jīgòu pīzhǔn dēngjìzhèng', text('外国政府旅游机构在中国办事处的登记证。', 'The registration of a foreign government’s tourism office.')],
  北京市外国驻华使馆人员子女学校办学许可证: ['Běijīng Shì wàiguó zhù Huá shǐguǎn rényuán zǐnǚ xuéxiào bànxué xǔkězhèng', text('北京的使馆人员子女学校的许可。', 'The licence of schools for embassy families in Beijing.')],
  境外非政府组织代表机构登记证书: ['jìngwài fēi zhèngfǔ zǔzhī dàibiǎo jīgòu dēngjì zhèngshū', text('境外非政府组织在内地代表机构的登记证。', 'The registration of a foreign NGO’s office in the mainland.')],
  外国驻华新闻机构证: ['wàiguó zhù Huá xīnwén jīgòuzhèng', text('外国媒体驻华机构的证件。', 'The certificate of a foreign news bureau.')],
  港澳台地区旅游部门常驻代表机构批准登记证: ['Gǎng-Ào-Tái dìqū lǚyóu bùmén chángzhù dàibiǎo jīgòu pīzhǔn dēngjìzhèng', text('港澳台旅游机构在内地办事处的登记证。', 'The registration of a tourism office of Hong Kong, Macao or Taiwan.')],
};

/** Papers of a person. */
export const personPaperTerms = optionTerms(personPapers, { group: 'certificates', who: 'principal', notes: personNotes });

export const certificateTerms = [...personPaperTerms, ...optionTerms(unitCertificates, { group: 'certificates', who: 'company', notes: unitNotes })];
