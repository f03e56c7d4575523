import type { Overview } from '../../../utils/core/overview.ts';
import type { Profile } from '../../../utils/core/profile.ts';
import type { SavedFilter } from '../../../utils/core/subject-filter.ts';
import type { Sounds, Unspelled } from './sound-port.ts';

/** What the pages about subjects ask of the world. */
export interface SubjectPorts {
  /** What lists need of every subject, without its details. */
  overviews(): Promise<readonly Overview[]>;
  /** The named subjects, in order; those that are gone are left out. */
  profilesOf(ids: readonly string[]): Promise<readonly Profile[]>;
  /** Pinyin of names that have none yet; kept, so that it is worked out once. */
  spell(names: Unspelled): Promise<Sounds>;
  savedFilters(): Promise<readonly SavedFilter[]>;
  /** One of the same name is replaced. */
  saveFilter(filter: SavedFilter): Promise<void>;
  dropFilter(name: string): Promise<void>;
}
