import { text } from '../../core/text.ts';
import { contents } from '../contents.ts';
import { optionTerms, type OptionNotes } from './row.ts';

const notes: OptionNotes = {
  即时通信: ['jíshí tōngxìn', text('用户之间收发消息的服务。', 'Users send messages to one another.')],
  搜索引擎: ['sōusuǒ yǐnqíng', text('搜索其他网站内容的服务。', 'Searches what other sites hold.')],
  综合门户: ['zōnghé ménhù', text('多个栏目汇在一起的门户；个人不能选。', 'A portal of many sections; not for individuals.')],
  网上邮局: ['wǎngshàng yóujú', text('给用户提供电子邮箱。', 'Gives users a mailbox.')],
  网络新闻: ['wǎngluò xīnwén', text('登载新闻；须先有新闻类前置审批。', 'Publishes news; needs a pre-approval first.')],
  '博客/个人空间': ['bókè / gèrén kōngjiān', text('个人日志、作品等；个人备案通常选这项。', 'A personal diary or works; what individuals usually choose.')],
  '网络广告/信息': ['wǎngluò guǎnggào / xìnxī', text('发布广告或分类信息。', 'Carries advertising or listings.')],
  单位门户网站: ['dānwèi ménhù wǎngzhàn', text('介绍本单位和产品的官网；单位通常选这项。', 'The site of one’s own organisation and products; what organisations usually choose.')],
  网络购物: ['wǎngluò gòuwù', text('在线卖商品。', 'Sells goods online.')],
  网上支付: ['wǎngshàng zhīfù', text('提供支付服务，须有金融许可。', 'A payment service; needs a financial licence.')],
  网上银行: ['wǎngshàng yínháng', text('银行的在线业务，限持牌银行。', 'Online banking, for licensed banks.')],
  '网上炒股/股票基金': ['wǎngshàng chǎogǔ / gǔpiào jījīn', text('证券、基金交易或咨询，须有金融许可。', 'Trading or advice on shares and funds; needs a financial licence.')],
  网络游戏: ['wǎngluò yóuxì', text('提供在线游戏；涉及文化类前置审批。', 'Online games; pre-approval for culture applies.')],
  网络音乐: ['wǎngluò yīnyuè', text('在线播放或下载音乐；涉及文化类前置审批。', 'Music to play or download; pre-approval for culture applies.')],
  网络影视: ['wǎngluò yǐngshì', text('在线播放影视；涉及广播电影电视类前置审批。', 'Films and programmes; pre-approval for radio, film and television applies.')],
  网络图片: ['wǎngluò túpiàn', text('以图片为主的网站。', 'A site mostly of pictures.')],
  '网络软件/下载': ['wǎngluò ruǎnjiàn / xiàzài', text('提供软件等下载。', 'Offers software and other downloads.')],
  网上求职: ['wǎngshàng qiúzhí', text('招聘、求职信息。', 'Jobs and applicants.')],
  '网上交友/婚介': ['wǎngshàng jiāoyǒu / hūnjiè', text('交友或婚恋介绍。', 'Dating and matchmaking.')],
  网上房产: ['wǎngshàng fángchǎn', text('房屋买卖或租赁信息。', 'Homes to buy or rent.')],
  网络教育: ['wǎngluò jiàoyù', text('在线课程；可能涉及教育类前置审批。', 'Online courses; pre-approval for education may apply.')],
  网站建设: ['wǎngzhàn jiànshè', text('为别人制作网站的服务。', 'Builds sites for others.')],
  WAP: ['WAP', text('早期手机上网页面，今天很少用。', 'Pages for early mobile phones; rarely used today.')],
  其他: ['qítā', text('以上都不符合；须在备注写明网站实际内容。', 'None of the others; say in the remarks what the site really holds.')],
  APP: ['APP', text('内容由 App 提供。', 'The content is served by an app.')],
  网络借贷信息中介: ['wǎngluò jièdài xìnxī zhōngjiè', text('撮合网络借贷，须有金融监管部门批准。', 'Brings borrowers and lenders together; needs the financial regulator’s approval.')],
  互联网股权融资: ['hùliánwǎng gǔquán róngzī', text('网上股权众筹，须有批准。', 'Equity raised online; needs approval.')],
  互联网保险: ['hùliánwǎng bǎoxiǎn', text('网上销售保险，限持牌机构。', 'Sells insurance online, for licensed institutions.')],
  互联网跨界金融及资产管理: ['hùliánwǎng kuàjiè jīnróng jí zīchǎn guǎnlǐ', text('跨类金融或资产管理，须有批准。', 'Finance across sectors or asset management; needs approval.')],
  网上非银支付: ['wǎngshàng fēi yín zhīfù', text('非银行机构的支付服务，须有支付许可。', 'Payment by an institution that is no bank; needs a payment licence.')],
};

export const contentTerms = optionTerms(contents, { group: 'contents', who: 'site', notes });
