import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

const Lock = createContext<(() => void) | undefined>(undefined);

/** Everything below it can lock the data; without a passphrase there is nothing to lock. */
export const LockProvider = Lock.Provider;

export const useLock = (): (() => void) | undefined => useContext(Lock);
