/*
 * What the console's lists offer, in its own wording: the MIIT lists as cloud providers print them (2024–2026), with the
 * certificate grouping that the filing forms use. The practice console's own copy: a test compares the product with it.
 */

/** 备案性质 and, for each, the certificates its list of 证件类型 then offers. */
export const certificates: Readonly<Record<string, readonly string[]>> = {
  企业: ['营业执照（个人或企业）', '组织机构代码证', '外国企业常驻代表机构登记证'],
  个人: [
    '居民身份证', '护照', '台湾居民来往大陆通行证', '港澳居民来往内地通行证', '外国人永久居留身份证', '港澳居民居住证', '台湾居民居住证',
  ],
  政府机关: ['统一社会信用代码证书', '组织机构代码证'],
  事业单位: ['事业单位法人证书', '统一社会信用代码证书', '组织机构代码证'],
  国防机构: ['部队代号', '军队单位对外有偿服务许可证'],
  社会团体: ['社会团体法人登记证书', '组织机构代码证'],
  民办非企业单位: ['民办非企业单位登记证书', '社会服务机构登记证书', '民办学校办学许可证', '组织机构代码证'],
  基金会: ['基金会法人登记证书', '组织机构代码证'],
  律师执业机构: ['律师事务所执业许可证', '组织机构代码证'],
  外国在华文化中心: ['外国在华文化中心登记证'],
  群众性团体组织: ['统一社会信用代码证书'],
  司法鉴定机构: ['司法鉴定许可证'],
  宗教团体: ['宗教活动场所登记证'],
  境外机构: ['境外机构证件'],
  医疗机构: ['医疗机构执业许可证'],
  公证机构: ['公证机构执业证'],
  集体经济: ['农村集体经济组织登记证'],
  仲裁机构: ['仲裁委员会登记证'],
};

export const natures = Object.keys(certificates);

/** Certificates of a living person: the principals' 证件类型, and those of a 个人. */
export const idTypes = certificates.个人 ?? [];

export const contents = [
  '综合门户', '单位门户网站', '博客/个人空间', '即时通信', '搜索引擎', '网上邮局', '网络新闻', '网络广告/信息', '网络购物', '网上支付',
  '网上银行', '网上炒股/股票基金', '网络游戏', '网络音乐', '网络影视', '网络图片', '网络软件/下载', '网上求职', '网上交友/婚介',
  '网上房产', '网络教育', '网站建设', 'WAP', '其他',
] as const;

export const languages = [
  '中文简体', '中文繁体', '维吾尔语', '哈萨克语', '柯尔克孜语', '蒙古语', '藏语', '壮语', '朝鲜语', '彝文', '苗语', '英语', '日语', '法语',
  '俄罗斯语', '西班牙语', '阿拉伯语',
] as const;

export const preApprovals = [
  '不涉及', '新闻类', '出版类', '药品和医疗器械类', '文化类', '广播电影电视节目类', '教育类', '医疗保健类', '网络预约车', '电子公告类',
] as const;

export const products = ['云服务器ECS', '轻量应用服务器', '云虚拟主机', '弹性Web托管', 'NAT网关', '函数计算套餐包'] as const;

/** Instances an account holds of a product. Addresses are from the documentation ranges (RFC 5737). */
export const instances: Readonly<Record<string, readonly { readonly id: string; readonly ip: string }[]>> = {
  云服务器ECS: [
    { id: 'i-f8zexample000000001', ip: '203.0.113.10' },
    { id: 'i-f8zexample000000002', ip: '203.0.113.27' },
    { id: 'i-bp1example000000003', ip: '198.51.100.8' },
  ],
  轻量应用服务器: [{ id: 'swas-example0000000001', ip: '198.51.100.21' }],
  云虚拟主机: [{ id: 'qxu-example-0001', ip: '192.0.2.80' }],
  函数计算套餐包: [{ id: 'fc-example-package-01', ip: '192.0.2.115' }],
};

/** How an instance is shown in the list. */
export const instanceLabel = ({ id, ip }: { readonly id: string; readonly ip: string }) => `${id}（${ip}）`;

/** Personal undertaking with which 备注 of the first subject page is prefilled. */
export const undertaking = '本人承诺：以上填写的备案信息真实有效，如有虚假，愿意承担由此产生的一切后果。';
