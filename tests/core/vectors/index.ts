import { codes } from './codes.ts';
import { contacts } from './contacts.ts';
import { icp } from './icp.ts';
import { names } from './names.ts';
import { papers } from './papers.ts';
import { resident } from './resident.ts';
import type { Vector } from './vector.ts';

/** Every value with what must be made of it and why. */
export const allVectors: readonly Vector[] = [...resident, ...papers, ...codes, ...icp, ...contacts, ...names];

/** Distinct pairs of a value and a kind. */
export const vectorCount: number = new Set(allVectors.map(({ kind, value }) => JSON.stringify([kind, value]))).size;
