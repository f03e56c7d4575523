/** Bound to this browser profile: kept as key objects that no code can export, not even ours. */
export interface Keys {
  /** AES-GCM, 256 bits: bodies. */
  readonly seal: CryptoKey;
  /** HMAC-SHA-256: names of rows, so that no account, order or id stands in a key or an index. */
  readonly name: CryptoKey;
}

export async function newKeys(): Promise<Keys> {
  const [seal, name] = await Promise.all([
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  ]);
  return { seal, name };
}

const text = new TextEncoder();
const hex = (byte: number) => byte.toString(16).padStart(2, '0');

/**
 * An opaque name for something: 32 hex digits that only this browser profile can compute.
 * `parts` are joined as JSON, so that `['ab', 'c']` and `['a', 'bc']` differ.
 */
export async function opaque(keys: Keys, ...parts: readonly string[]): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', keys.name, text.encode(JSON.stringify(parts)));
  return Array.from(new Uint8Array(mac, 0, 16), hex).join('');
}
