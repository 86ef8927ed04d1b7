/** How long a browser may take to begin a download from an address of ours, in milliseconds. */
const patience = 60_000;

/** Hands a file to the reader as a download. Nothing leaves the machine. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), patience);
}

/** Makes a name that every file system takes: "SDF · Tell Sarin" → "sdf-tell-sarin". */
export function fileName(words: string, extension: string): string {
  const stem = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 80);
  return `${stem === '' ? 'tallymark' : stem}.${extension}`;
}
