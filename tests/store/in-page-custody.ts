import { openStore } from '../../utils/store/bootstrap.ts';
import { custodyOf, lock, setPassphrase, unlock } from '../../utils/store/custody.ts';
import { firstKeysOf, lay, laidWith, rowsOf } from './first-lay.ts';

/* Evaluated in a page of the extension, with the worker, the session and the database that it really has. */

const underTest = { openStore, custodyOf, lock, setPassphrase, unlock, firstKeysOf, lay, laidWith, rowsOf };

export type UnderTest = typeof underTest;

Object.assign(globalThis, { underTest });
