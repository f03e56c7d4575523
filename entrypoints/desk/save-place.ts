/** Where a file goes: a place on the disk that the person chose, or the browser's own download. */
export type Place = { readonly handle: FileSystemFileHandle; readonly name: string } | { readonly download: string };

/** Chromium's dialogue for saving; other browsers have none. */
interface Picking {
  showSaveFilePicker?(options: { readonly suggestedName: string; readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[] }): Promise<FileSystemFileHandle>;
}

const isRefusal = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/** Asks for a place, within the person's press. Resolves with nothing when he chose none. */
export async function chosenPlace(name: string): Promise<Place | undefined> {
  const page = globalThis as Picking;
  if (page.showSaveFilePicker === undefined) return { download: name };
  try {
    const handle = await page.showSaveFilePicker({ suggestedName: name, types: [{ accept: { 'application/octet-stream': ['.age'] } }] });
    return { handle, name: handle.name };
  } catch (error) {
    if (isRefusal(error)) return undefined;
    // The dialogue is forbidden by a policy of the machine: the browser's download works all the same.
    return { download: name };
  }
}

/**
 * An empty file stays behind at a place where nothing was written; it is taken away where the browser can, and so is one
 * that did not come back right.
 */
export async function abandon(place: Place, isSpoilt: boolean): Promise<void> {
  if (!('handle' in place)) return;
  const handle = place.handle as FileSystemFileHandle & { remove?(): Promise<void> };
  const isEmpty = await handle.getFile().then(({ size }) => size === 0, () => false);
  if (isEmpty || isSpoilt) await handle.remove?.().catch(() => undefined);
}
