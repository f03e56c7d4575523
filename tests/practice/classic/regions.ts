import { regions as today } from '../regions.ts';

/*
 * GB/T 2260 codes (2018 state): provinces and prefectures whole, counties where the practice needs a choice; the
 * municipalities' 市辖区 is printed as the city, as the console does. Counties that only the newer console's excerpt
 * knows follow under codes from 60, which the standard leaves free. Else the standard's own first entry: 市辖区.
 */
export interface Region {
  readonly code: string;
  readonly name: string;
}

const prefectures: Readonly<Record<string, string>> = {
  '11北京市': '01北京市',
  '12天津市': '01天津市',
  '13河北省': '01石家庄市 02唐山市 03秦皇岛市 04邯郸市 05邢台市 06保定市 07张家口市 08承德市 09沧州市 10廊坊市 11衡水市',
  '14山西省': '01太原市 02大同市 03阳泉市 04长治市 05晋城市 06朔州市 07晋中市 08运城市 09忻州市 10临汾市 11吕梁市',
  '15内蒙古自治区': '01呼和浩特市 02包头市 03乌海市 04赤峰市 05通辽市 06鄂尔多斯市 07呼伦贝尔市 08巴彦淖尔市 09乌兰察布市 22兴安盟 25锡林郭勒盟 29阿拉善盟',
  '21辽宁省': '01沈阳市 02大连市 03鞍山市 04抚顺市 05本溪市 06丹东市 07锦州市 08营口市 09阜新市 10辽阳市 11盘锦市 12铁岭市 13朝阳市 14葫芦岛市',
  '22吉林省': '01长春市 02吉林市 03四平市 04辽源市 05通化市 06白山市 07松原市 08白城市 24延边朝鲜族自治州',
  '23黑龙江省': '01哈尔滨市 02齐齐哈尔市 03鸡西市 04鹤岗市 05双鸭山市 06大庆市 07伊春市 08佳木斯市 09七台河市 10牡丹江市 11黑河市 12绥化市 27大兴安岭地区',
  '31上海市': '01上海市',
  '32江苏省': '01南京市 02无锡市 03徐州市 04常州市 05苏州市 06南通市 07连云港市 08淮安市 09盐城市 10扬州市 11镇江市 12泰州市 13宿迁市',
  '33浙江省': '01杭州市 02宁波市 03温州市 04嘉兴市 05湖州市 06绍兴市 07金华市 08衢州市 09舟山市 10台州市 11丽水市',
  '34安徽省': '01合肥市 02芜湖市 03蚌埠市 04淮南市 05马鞍山市 06淮北市 07铜陵市 08安庆市 10黄山市 11滁州市 12阜阳市 13宿州市 15六安市 16亳州市 17池州市 18宣城市',
  '35福建省': '01福州市 02厦门市 03莆田市 04三明市 05泉州市 06漳州市 07南平市 08龙岩市 09宁德市',
  '36江西省': '01南昌市 02景德镇市 03萍乡市 04九江市 05新余市 06鹰潭市 07赣州市 08吉安市 09宜春市 10抚州市 11上饶市',
  '37山东省': '01济南市 02青岛市 03淄博市 04枣庄市 05东营市 06烟台市 07潍坊市 08济宁市 09泰安市 10威海市 11日照市 13临沂市 14德州市 15聊城市 16滨州市 17菏泽市',
  '41河南省': '01郑州市 02开封市 03洛阳市 04平顶山市 05安阳市 06鹤壁市 07新乡市 08焦作市 09濮阳市 10许昌市 11漯河市 12三门峡市 13南阳市 14商丘市 15信阳市 16周口市 17驻马店市',
  '42湖北省': '01武汉市 02黄石市 03十堰市 05宜昌市 06襄阳市 07鄂州市 08荆门市 09孝感市 10荆州市 11黄冈市 12咸宁市 13随州市 28恩施土家族苗族自治州',
  '43湖南省': '01长沙市 02株洲市 03湘潭市 04衡阳市 05邵阳市 06岳阳市 07常德市 08张家界市 09益阳市 10郴州市 11永州市 12怀化市 13娄底市 31湘西土家族苗族自治州',
  '44广东省': '01广州市 02韶关市 03深圳市 04珠海市 05汕头市 06佛山市 07江门市 08湛江市 09茂名市 12肇庆市 13惠州市 14梅州市 15汕尾市 16河源市 17阳江市 18清远市 19东莞市 20中山市 51潮州市 52揭阳市 53云浮市',
  '45广西壮族自治区': '01南宁市 02柳州市 03桂林市 04梧州市 05北海市 06防城港市 07钦州市 08贵港市 09玉林市 10百色市 11贺州市 12河池市 13来宾市 14崇左市',
  '46海南省': '01海口市 02三亚市 03三沙市 04儋州市',
  '50重庆市': '01重庆市 02县',
  '51四川省': '01成都市 03自贡市 04攀枝花市 05泸州市 06德阳市 07绵阳市 08广元市 09遂宁市 10内江市 11乐山市 13南充市 14眉山市 15宜宾市 16广安市 17达州市 18雅安市 19巴中市 20资阳市 32阿坝藏族羌族自治州 33甘孜藏族自治州 34凉山彝族自治州',
  '52贵州省': '01贵阳市 02六盘水市 03遵义市 04安顺市 05毕节市 06铜仁市 23黔西南布依族苗族自治州 26黔东南苗族侗族自治州 27黔南布依族苗族自治州',
  '53云南省': '01昆明市 03曲靖市 04玉溪市 05保山市 06昭通市 07丽江市 08普洱市 09临沧市 23楚雄彝族自治州 25红河哈尼族彝族自治州 26文山壮族苗族自治州 28西双版纳傣族自治州 29大理白族自治州 31德宏傣族景颇族自治州 33怒江傈僳族自治州 34迪庆藏族自治州',
  '54西藏自治区': '01拉萨市 02日喀则市 03昌都市 04林芝市 05山南市 06那曲市 25阿里地区',
  '61陕西省': '01西安市 02铜川市 03宝鸡市 04咸阳市 05渭南市 06延安市 07汉中市 08榆林市 09安康市 10商洛市',
  '62甘肃省': '01兰州市 02嘉峪关市 03金昌市 04白银市 05天水市 06武威市 07张掖市 08平凉市 09酒泉市 10庆阳市 11定西市 12陇南市 29临夏回族自治州 30甘南藏族自治州',
  '63青海省': '01西宁市 02海东市 22海北藏族自治州 23黄南藏族自治州 25海南藏族自治州 26果洛藏族自治州 27玉树藏族自治州 28海西蒙古族藏族自治州',
  '64宁夏回族自治区': '01银川市 02石嘴山市 03吴忠市 04固原市 05中卫市',
  '65新疆维吾尔自治区': '01乌鲁木齐市 02克拉玛依市 04吐鲁番市 05哈密市 23昌吉回族自治州 27博尔塔拉蒙古自治州 28巴音郭楞蒙古自治州 29阿克苏地区 30克孜勒苏柯尔克孜自治州 31喀什地区 32和田地区 40伊犁哈萨克自治州 42塔城地区 43阿勒泰地区',
};

const counties: Readonly<Record<string, string>> = {
  '110100': '01东城区 02西城区 05朝阳区 06丰台区 07石景山区 08海淀区 09门头沟区 11房山区 12通州区 13顺义区 14昌平区 15大兴区 16怀柔区 17平谷区 18密云区 19延庆区',
  '120100': '01和平区 02河东区 03河西区 04南开区 05河北区 06红桥区 10东丽区 11西青区 12津南区 13北辰区 14武清区 15宝坻区 16滨海新区 17宁河区 18静海区 19蓟州区',
  '130100': '02长安区 04桥西区 05新华区 07井陉矿区 08裕华区 09藁城区 10鹿泉区 11栾城区 21井陉县 23正定县',
  '210100': '02和平区 03沈河区 04大东区 05皇姑区 06铁西区 11苏家屯区 12浑南区 13沈北新区 14于洪区 15辽中区',
  '310100': '01黄浦区 04徐汇区 05长宁区 06静安区 07普陀区 09虹口区 10杨浦区 12闵行区 13宝山区 14嘉定区 15浦东新区 16金山区 17松江区 18青浦区 20奉贤区 51崇明区',
  '320100': '02玄武区 04秦淮区 05建邺区 06鼓楼区 11浦口区 13栖霞区 14雨花台区 15江宁区 16六合区 17溧水区 18高淳区',
  '320500': '05虎丘区 06吴中区 07相城区 08姑苏区 09吴江区 81常熟市 82张家港市 83昆山市 85太仓市',
  '330100': '02上城区 03下城区 04江干区 05拱墅区 06西湖区 08滨江区 09萧山区 10余杭区 11富阳区 12临安区 22桐庐县 27淳安县 82建德市',
  '330200': '03海曙区 05江北区 06北仑区 11镇海区 12鄞州区 13奉化区 25象山县 26宁海县 81余姚市 82慈溪市',
  '350200': '03思明区 05海沧区 06湖里区 11集美区 12同安区 13翔安区',
  '370100': '02历下区 03市中区 04槐荫区 05天桥区 12历城区 13长清区 14章丘区',
  '410100': '02中原区 03二七区 04管城回族区 05金水区 06上街区 08惠济区 22中牟县 81巩义市 82荥阳市 83新密市 84新郑市 85登封市',
  '420100': '02江岸区 03江汉区 04硚口区 05汉阳区 06武昌区 07青山区 11洪山区 12东西湖区 13汉南区 14蔡甸区 15江夏区 16黄陂区 17新洲区',
  '440100': '03荔湾区 04越秀区 05海珠区 06天河区 11白云区 12黄埔区 13番禺区 14花都区 15南沙区 17从化区 18增城区',
  '440300': '03罗湖区 04福田区 05南山区 06宝安区 07龙岗区 08盐田区 09龙华区 10坪山区 11光明区',
  '500100': '01万州区 02涪陵区 03渝中区 04大渡口区 05江北区 06沙坪坝区 07九龙坡区 08南岸区 09北碚区 12渝北区 13巴南区',
  '510100': '04锦江区 05青羊区 06金牛区 07武侯区 08成华区 12龙泉驿区 13青白江区 14新都区 15温江区 16双流区 17郫都区',
  '520100': '02南明区 03云岩区 11花溪区 12乌当区 13白云区 15观山湖区 21开阳县 22息烽县 23修文县 81清镇市',
  '610100': '02新城区 03碑林区 04莲湖区 11灞桥区 12未央区 13雁塔区 14阎良区 15临潼区 16长安区 17高陵区',
  '620100': '02城关区 03七里河区 04西固区 05安宁区 11红古区',
};

const under = (parent: string, list: string, tail: string): Region[] =>
  list.split(' ').map((entry) => ({ code: `${parent}${entry.slice(0, 2)}${tail}`, name: entry.slice(2) }));

const byProvince = new Map(Object.entries(prefectures).map(([key, list]) => [key.slice(0, 2), list]));

export const provinces: readonly Region[] = Object.keys(prefectures)
  .toSorted()
  .map((key) => ({ code: `${key.slice(0, 2)}0000`, name: key.slice(2) }));

function countiesOf(code: string, city: string): readonly Region[] {
  const known = counties[code];
  const own = known === undefined ? [] : under(code.slice(0, 4), known, '');
  const newer = Object.values(today).flatMap((cities) => cities[city] ?? []).filter((name) => !own.some((region) => region.name === name));
  const all = [...own, ...newer.map((name, at) => ({ code: `${code.slice(0, 4)}${60 + at}`, name }))];
  return all.length > 0 ? all : under(code.slice(0, 4), '01市辖区', '');
}

/** The regions one level below a six-digit code; none for a county or an unknown code. */
export function regionsUnder(code: string): readonly Region[] {
  const cities = byProvince.get(code.slice(0, 2));
  if (cities === undefined || !/^\d{6}$/.test(code)) return [];
  const own = under(code.slice(0, 2), cities, '00');
  if (code.endsWith('0000')) return own;
  const city = own.find((region) => region.code === code);
  return city === undefined ? [] : countiesOf(code, city.name);
}

/** The codes of a `省/市/区` value, as far as each level is known. */
export function codesOf(path: readonly string[]): string[] {
  const codes: string[] = [];
  let choices = provinces;
  for (const name of path) {
    const found = choices.find((region) => region.name === name);
    if (found === undefined) return codes;
    codes.push(found.code);
    choices = regionsUnder(found.code);
  }
  return codes;
}

/** The names of up to three codes, outermost first; stops at the first that is not under its parent. */
export function namesOf(codes: readonly string[]): string[] {
  const names: string[] = [];
  let choices = provinces;
  for (const code of codes) {
    const found = choices.find((region) => region.code === code);
    if (found === undefined) return names;
    names.push(found.name);
    choices = regionsUnder(found.code);
  }
  return names;
}
