/** How a passphrase is stretched. Refused below the floor and above the ceiling: 32 MiB and 2 passes, 1 GiB and 20. */
export interface Stretching {
  readonly kind: 'argon2id';
  /** KiB. */
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}

/**
 * One way to the root key. `device`: a key object that no code can export, kept beside the data. The header without its
 * wrapped key is authenticated with it.
 */
export type Slot =
  | { readonly kind: 'device'; readonly key: CryptoKey; readonly nonce: Uint8Array<ArrayBuffer>; readonly wrapped: ArrayBuffer }
  | { readonly kind: 'passphrase'; readonly stretching: Stretching; readonly salt: Uint8Array<ArrayBuffer>; readonly nonce: Uint8Array<ArrayBuffer>; readonly wrapped: ArrayBuffer }
  | { readonly kind: 'recovery'; readonly salt: Uint8Array<ArrayBuffer>; readonly nonce: Uint8Array<ArrayBuffer>; readonly wrapped: ArrayBuffer };

/** What leads to the root key of this vault, from which every other key is derived. */
export interface Header {
  readonly form: 2;
  readonly vaultId: string;
  /** Raised when the root key is replaced. */
  readonly epoch: number;
  readonly slots: readonly Slot[];
  /** Anyone may seal for it; only the root key opens: for what arrives while the data is locked. */
  readonly inbox?: JsonWebKey;
}
