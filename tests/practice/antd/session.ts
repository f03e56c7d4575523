import { createContext, useContext } from 'react';
import type { Me } from './api.ts';

/** Who is signed in, the console's day, and the difficulties switched on for this page. */
export const Session = createContext<Me>({ account: null, now: 0, today: '1970-01-01', traps: {} });

export const useSession = () => useContext(Session);
