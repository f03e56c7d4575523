import { defineBackground } from 'wxt/utils/define-background';
import { openStore } from '../../utils/store/bootstrap.ts';
import { beginNewLog } from '../../utils/store/new-log.ts';
import { listen } from './listen.ts';
import { worldOf } from './world.ts';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export default defineBackground(() => {
  listen(worldOf({ now: Date.now, open: () => openStore(), pause }));
  // A disk without room for it has none for the log either; what is stored does not depend on it.
  void beginNewLog().catch(() => undefined);
});
