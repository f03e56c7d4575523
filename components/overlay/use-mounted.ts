import { useEffect, useState } from 'preact/hooks';

/** Mounting more than this in one frame is felt as a stutter while scrolling. */
export const mountsPerFrame = 20;

/** How many of `total` things may be mounted now: twenty more with every frame. */
export function useMounted(total: number): number {
  const [mounted, setMounted] = useState(Math.min(total, mountsPerFrame));
  useEffect(() => {
    if (mounted >= total) return undefined;
    const frame = requestAnimationFrame(() => setMounted((before) => Math.min(total, before + mountsPerFrame)));
    return () => cancelAnimationFrame(frame);
  }, [mounted, total]);
  return mounted;
}
