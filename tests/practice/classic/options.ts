/** An entry of a native list: what is posted, and what a person reads. */
export interface Option {
  readonly value: string;
  readonly text: string;
}

const list = (entries: string): readonly Option[] =>
  entries.split(' ').map((entry) => {
    const at = entry.indexOf(':');
    return { value: entry.slice(0, at), text: entry.slice(at + 1) };
  });

export const natures = list('1:军队 2:政府机关 3:事业单位 4:企业 5:个人 6:社会团体');

const certificatesOf: Readonly<Record<string, readonly Option[]>> = {
  '1': list('5:部队代号 23:军队单位对外有偿服务许可证'),
  '2': list('9:组织机构代码证 13:统一社会信用代码证书'),
  '3': list('3:组织机构代码证 4:事业单位法人证书 15:统一社会信用代码证书'),
  '4': list('1:营业执照（个人或企业） 12:组织机构代码证 27:外国企业常驻代表机构登记证'),
  '5': list('2:居民身份证 7:护照 11:台湾居民来往大陆通行证 14:港澳居民来往内地通行证 30:外国人永久居留身份证 41:港澳居民居住证 42:台湾居民居住证'),
  '6': list('6:社会团体法人登记证书 10:组织机构代码证'),
};

/** The certificates that a subject of this nature (its code) may file with. */
export const certificatesFor = (nature: string): readonly Option[] => certificatesOf[nature] ?? [];

export const allCertificates: readonly Option[] = Object.values(certificatesOf).flat();

/** What a principal may show; 军官证 is in no list of the time after 2018. */
export const idTypes = certificatesFor('5');

/** The list says ECS where the newer console says 云服务器ECS (screenshot of 2019). */
export const products = list('云服务器ECS:ECS 轻量应用服务器:轻量应用服务器 云虚拟主机:云虚拟主机 弹性Web托管:弹性Web托管');

export const contents = list(
  '1:即时通信 2:搜索引擎 4:综合门户 8:网上邮局 16:网络新闻 32:博客/个人空间 64:网络广告/信息 128:单位门户网站 256:网络购物 512:网上支付 1024:网上银行 2048:网上炒股/股票基金 4096:网络游戏 8192:网络音乐 16384:网络影视 32768:网络图片 65536:网络软件/下载 131072:网上求职 262144:网上交友/婚介 524288:网上房产 1048576:网络教育 2097152:网站建设 4194304:WAP 8388608:其他',
);

export const languages = list('1:中文简体 2:中文繁体 3:维吾尔语 4:哈萨克语 5:柯尔克孜语 6:蒙古语 7:藏语 8:壮语 9:朝鲜语 10:彝文 11:苗语 12:英语 13:日语 14:法语 15:俄罗斯语 16:西班牙语 17:阿拉伯语');

export const preApprovals = list('1:新闻类 2:出版类 16:药品和医疗器械类 256:文化类 512:广播电影电视节目类 4:教育类 8:医疗保健类 2048:网络预约车 32:电子公告类');

export const textOf = (options: readonly Option[], value: string): string => options.find((option) => option.value === value)?.text ?? '';

export const valueOf = (options: readonly Option[], text: string): string => options.find((option) => option.text === text)?.value ?? '';
