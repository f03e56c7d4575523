/** Announces the last thing that happened. It is always in the page, because a region that appears with its text is not read out. */
export function LiveRegion({ message }: { readonly message: string }) {
  return (
    <p class="heard" role="status" aria-live="polite" data-live>
      {message}
    </p>
  );
}
