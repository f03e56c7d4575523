type Bytes = Uint8Array<ArrayBuffer>;

/** What a generator makes, as a stream that asks for the next part only when there is room. */
export function streamOf(parts: AsyncIterator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await parts.return?.();
    },
  });
}

/** A stream as parts. A reader that stops early cancels the stream. */
export async function* partsOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let hasEnded = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      hasEnded = done;
      if (done) return;
      yield value;
    }
  } finally {
    if (!hasEnded) await reader.cancel().catch(() => undefined);
    reader.releaseLock();
  }
}

/** So many bytes are gathered before they become a part of a file kept in memory. */
const gathered = 4 * 1024 * 1024;

/** Reads a stream to its end into a file that lives in memory or, where it is large, wherever the browser puts it. */
export async function blobOf(stream: ReadableStream<Uint8Array>): Promise<Blob> {
  const whole: Blob[] = [];
  let parts: Bytes[] = [];
  let size = 0;
  const gather = () => {
    whole.push(new Blob(parts));
    parts = [];
    size = 0;
  };
  for await (const part of partsOf(stream)) {
    parts.push(new Uint8Array(part));
    size += part.length;
    if (size >= gathered) gather();
  }
  gather();
  return new Blob(whole, { type: 'application/octet-stream' });
}
