import { StoreError } from './error.ts';
import type { Header } from './header.ts';
import type { Root } from './keys.ts';
import { settled, type StoreOptions } from './options.ts';
import { readRecovery } from './recovery-code.ts';
import { openSlot, passphraseWay, passphraseWayOf, recoveryWayOf, slotIn, type Way } from './slots.ts';
import { passphraseBytes, sane, stretching } from './stretch.ts';

/** What a person knows or has on paper. */
export type Secret = { readonly passphrase: string } | { readonly recovery: string };

/** A slot for a new passphrase, stretched as new vaults are. */
export const newWayOfPassphrase = (passphrase: string, options: StoreOptions): Promise<Way> =>
  passphraseWay(stretching, (salt) => settled(options).stretch({ passphrase: passphraseBytes(passphrase), salt, stretching }));

export interface Opened {
  readonly way: Way;
  readonly root: Root;
}

const wrong = () => new StoreError('wrong-passphrase');

async function opened(header: Header, way: Way): Promise<Opened> {
  const root = await openSlot(header, slotIn(header, way.plan.kind), way.key);
  if (root === undefined) throw wrong();
  return { way, root };
}

/** @throws StoreError `wrong-passphrase`, or `weak-protection` when the header asks for too little or too much stretching */
export async function wayOfPassphrase(header: Header, passphrase: string, options: StoreOptions): Promise<Opened> {
  const slot = slotIn(header, 'passphrase');
  if (slot === undefined) throw wrong();
  const stretched = await settled(options).stretch({ passphrase: passphraseBytes(passphrase), salt: slot.salt, stretching: sane(slot.stretching) });
  return opened(header, await passphraseWayOf(slot, stretched));
}

/** The root key, from what the person entered. @throws StoreError as `wayOfPassphrase` does */
export async function rootBehind(header: Header, secret: Secret, options: StoreOptions): Promise<Root> {
  if ('passphrase' in secret) return (await wayOfPassphrase(header, secret.passphrase, options)).root;
  const slot = slotIn(header, 'recovery');
  const read = readRecovery(secret.recovery);
  if (slot === undefined || !read.ok) throw wrong();
  return (await opened(header, await recoveryWayOf(slot, read.code))).root;
}
