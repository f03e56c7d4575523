import { openStore } from '../../utils/store/bootstrap.ts';
import { keepWhatIsLeft } from '../../utils/store/recover.ts';

Object.assign(globalThis, { openStore, keepWhatIsLeft });
