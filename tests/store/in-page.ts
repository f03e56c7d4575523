import { openStore } from '../../utils/store/bootstrap.ts';
import { snapshotsOf } from '../../utils/store/copies.ts';
import { diagnose } from '../../utils/store/diagnose.ts';
import { restoreSnapshot } from '../../utils/store/from-copy.ts';
import { keepWhatIsLeft } from '../../utils/store/recover.ts';

Object.assign(globalThis, { openStore, keepWhatIsLeft, snapshotsOf, diagnose, restoreSnapshot });
