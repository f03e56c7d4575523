import type { Wording } from '../../core/refusal.ts';

const parts = (group: string): string[] => group.split('|');
const worded = (groups: readonly string[], weak: boolean): Wording => ({
  groups: groups.filter((group) => !group.startsWith('!')).map(parts),
  not: groups.filter((group) => group.startsWith('!')).flatMap((group) => parts(group.slice(1))),
  weak,
});

/** One word of each group must stand in the statement, `|` parts them; the last group says what is wrong. `!`: none of these. */
export const says = (...groups: string[]): Wording => worded(groups, false);

/** The same for words that fit other reasons too. */
export const hints = (...groups: string[]): Wording => worded(groups, true);

export const differs = '不一致|不相符|不符|不匹配|不相同|不同|不正确|有误|错误|不对';
export const provinces = ['北京', '天津', '河北', '山西', '内蒙古', '辽宁', '吉林', '黑龙江', '上海', '江苏', '浙江', '安徽', '福建', '江西', '山东', '河南', '湖北', '湖南', '广东', '广西', '海南', '重庆', '四川', '贵州', '云南', '西藏', '陕西', '甘肃', '青海', '宁夏', '新疆'] as const;
export const notHere = provinces.flatMap((name) => [`非${name}`, `不是${name}`, `不在${name}`, `不属于${name}`]).join('|');
export const unreadable = '无法访问|不能访问|打不开|无法打开|不能打开|无法正常访问|不能正常访问|无法正常打开|不能正常打开|访问异常|无法浏览|访问失败|不可访问|访问不了';
export const lacks = '未提供|未上传|没有提供|没有上传|缺少|请提供|请上传|需提供|需上传|应提供|应上传|须提供|须上传|需要提供|需要上传|漏传|缺失';
