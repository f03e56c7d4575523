import { expect, test } from 'vitest';
import { cityOf, hasDoor, provinceOf, regionParts } from '../../utils/rules/checks/places.ts';

test.each([
  ['浙江省杭州市西湖区示例路1号', '33'],
  ['浙江杭州市西湖区', '33'],
  ['浙江', '33'],
  ['内蒙古自治区呼和浩特市', '15'],
  ['内蒙呼和浩特市', '15'],
  ['广西南宁市', '45'],
  ['北京市海淀区', '11'],
  ['北京海淀区示例路', '11'],
  ['中国 上海市浦东新区', '31'],
  ['吉林省吉林市', '22'],
  ['吉林市船营区', undefined],
  ['海南藏族自治州共和县', undefined],
  ['河南蒙古族自治县', undefined],
  ['北京东路1号', undefined],
  ['江苏大道8号', undefined],
  ['广东大厦2楼', undefined],
  ['西湖区示例路1号', undefined],
  ['', undefined],
])('province of %s', (address, code) => expect(provinceOf(address)?.code).toBe(code));

test.each([
  ['河北省石家庄市长安区示例路1号', '石家庄市'],
  ['河北石家庄市', '石家庄市'],
  ['杭州市西湖区', '杭州市'],
  ['吉林省延边朝鲜族自治州延吉市', '延边朝鲜族自治州'],
  ['内蒙古自治区锡林郭勒盟', '锡林郭勒盟'],
  ['西藏自治区阿里地区', '阿里地区'],
  ['上海市浦东新区', '上海市'],
  ['新华区城市花园1号', undefined],
  ['示例路1号', undefined],
])('city of %s', (address, city) => expect(cityOf(address)).toBe(city));

test('a region gives province and city', () => {
  expect(regionParts('广东省/东莞市')).toMatchObject({ province: { code: '44' }, city: '东莞市' });
  expect(regionParts('上海市/上海市/浦东新区')).toMatchObject({ province: { code: '31' }, city: '上海市' });
  expect(regionParts('浙江/杭州/西湖')).toMatchObject({ province: { code: '33' } });
  expect(regionParts('')).toEqual({});
});

test.each(['示例路1号', '示例大厦B座', '三单元二楼', '示例村三组', '示例路１０１室'])('%s has a door', (address) => expect(hasDoor(address)).toBe(true));
test.each(['示例路', '西湖区', '幸福小区'])('%s has none', (address) => expect(hasDoor(address)).toBe(false));
