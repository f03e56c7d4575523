import type { Overview } from '../../utils/core/overview.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { text, type Text } from '../../utils/core/text.ts';

const unnamed: Text = text('（未填主办者名称）', '(no entity name yet)');

/** What a subject is called on screens. */
export const nameOf = (one: Pick<Profile, 'values'> | Pick<Overview, 'name'>): Text => {
  const name = 'name' in one ? one.name : (one.values['subject.name'] ?? '');
  return name === '' ? unnamed : text(name, name);
};
