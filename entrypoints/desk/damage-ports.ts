import type { DamagePorts } from '../../components/desk/damage/ports.ts';
import type { Store } from '../../utils/store/api.ts';

/** What the desk asks about records that are damaged. */
export const damagePortsOf = (store: Store, changed: () => void): DamagePorts => ({
  async damaged() {
    const broken = await store.unreadable();
    const names = broken.flatMap(({ name }) => (name === undefined ? [] : [name]));
    return { names, copies: names.length === 0 ? [] : await store.snapshots() };
  },
  restoreCopy: (copy) => store.restoreSnapshot(copy).finally(changed),
});
