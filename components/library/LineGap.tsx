/** Stands for lines of a table that are not drawn; nothing when they have no height. */
export function LineGap({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return <tr aria-hidden="true" class="gap" style={{ blockSize: `${height}px` }} />;
}
