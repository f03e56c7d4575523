import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldIds, fields, type FieldId } from '../../utils/core/field.ts';
import { mask } from '../../utils/core/mask.ts';

test.each<[FieldId, string, string]>([
  ['principal.idNumber', '11019919000101001X', '1101**********001X'],
  ['subject.certificateNumber', '91440199MA5X000061', '9144**********0061'],
  ['principal.mobile', '19900000000', '199****0000'],
  ['sitePrincipal.emergencyPhone', '19900000001', '199****0001'],
  ['principal.officePhone', '010-00000000', '010-******00'],
  ['principal.email', 'zhang.san@example.com', 'z****@example.com'],
  ['principal.name', '张三', '张*'],
  ['principal.name', '张', '*'],
  ['principal.name', '阿依古丽·买买提', '阿*******'],
  ['subject.name', '张三', '张*'],
  ['subject.name', '示例人名', '示***'],
  ['subject.name', 'Example Person', 'E*************'],
  ['subject.name', '虚构示例科技有限公司', '虚构示例**有限公司'],
  ['subject.name', '示例小店五金', '示例**五金'],
  ['subject.mailingAddress', '示例路1号1栋101室', '示例路1号1*****'],
  ['principal.idValidUntil', '2031-06-05', '2031-**-**'],
  ['principal.idValidUntil', '长期', '长期'],
  ['site.domain', 'example-demo.com', 'example-demo.com'],
  ['site.name', '虚构示例科技官网', '虚构示例科技官网'],
  ['principal.mobile', '', ''],
])('%s %s is shown as %s', (field, value, shown) => {
  expect(mask(field, value)).toBe(shown);
});

test('a personal value of any length is never shown whole', () => {
  const personal = fieldIds.filter((id) => fields[id].personal && fields[id].kind === 'text');
  fc.assert(
    fc.property(fc.constantFrom(...personal), fc.stringMatching(/^[0-9A-Za-z\u4e00-\u9fa5]{1,40}$/), (field, value) => {
      expect(mask(field, value)).not.toBe(value);
    }),
  );
});

test('characters outside the basic plane stay whole', () => {
  expect(mask('principal.name', '𠮷田')).toBe('𠮷*');
});
