import type { Reading } from '../../utils/core/field.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { sitePart, subjectPart } from '../../utils/core/profile.ts';
import { writeSubjects } from '../../utils/files/subjects-json.ts';
import { enterprise, individual, institution, website } from '../practice/seeds.ts';

/* Three invented subjects, as an agency would have stored them. Identifiers carry area codes that were never allocated. */

const made = Date.parse('2026-11-01T10:00:00+08:00');

function subject(id: string, values: Reading, site: Reading): Profile {
  return {
    id,
    values: subjectPart(values),
    sites: [{ id: `${id}-site`, values: sitePart(site), domainExpires: '2028-06-30' }],
    certificateExpires: '2036-12-31',
    createdAt: made,
    updatedAt: made,
  };
}

export const company: Profile = subject('company', { ...enterprise.values, 'subject.remark': '主体信息与营业执照一致，真实有效。' }, website);

export const archive: Profile = subject('archive', institution.values, {
  ...website,
  'site.domain': 'example-archive-new.cn',
  'site.homeUrl': 'www.example-archive-new.cn',
  'site.name': '示例档案研究院资料馆',
});

/** A person who files for himself: both roles are his, with one phone and one e-mail. */
export const person: Profile = subject('person', individual.values, {
  ...website,
  'site.domain': 'example-riding-notes.cn',
  'site.homeUrl': 'www.example-riding-notes.cn',
  'site.name': '檐下骑行小记',
  'site.content': '博客/个人空间',
  'site.language': '中文简体',
  'site.remark': '记录本人骑行路线与摄影的随笔，纯属个人兴趣，不涉及经营性内容与企业信息。',
  'sitePrincipal.name': '张示例',
  'sitePrincipal.idNumber': '11019919000101001X',
  'sitePrincipal.idValidFrom': '2020-05-18',
  'sitePrincipal.idValidUntil': '2040-05-18',
  'sitePrincipal.mobile': '19900000000',
  'sitePrincipal.emergencyPhone': '19900000001',
  'sitePrincipal.email': 'principal@example-demo.com',
  'sitePrincipal.officePhone': '0571-00000000',
});

/** The file that the desk imports. */
export const fileOf = (subjects: readonly Profile[]): string => writeSubjects(subjects, made);
