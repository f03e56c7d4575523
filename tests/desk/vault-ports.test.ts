import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { vaultPortsOf } from '../../entrypoints/desk/vault-ports.ts';
import type { Store } from '../../utils/store/api.ts';
import * as custody from '../../utils/store/custody.ts';

vi.mock(import('../../utils/store/custody.ts'), { spy: true });
afterEach(() => fakeBrowser.reset());

test('a recovery code that is in force is shown, though the note about its paper cannot be kept', async () => {
  vi.mocked(custody.setPassphrase).mockResolvedValue({ recovery: 'CODE' });
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('storage.local is broken'));
  const store = { note: () => Promise.resolve() } as unknown as Store;
  expect(await vaultPortsOf(store, () => 0).vault.setPassphrase('any')).toBe('CODE');
  expect(set).toHaveBeenCalled();
});
