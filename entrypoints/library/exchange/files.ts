/** Characters that are gathered before they leave the script's memory for the browser's. */
const chunkSize = 1_000_000;

/**
 * Saves streamed text as a download. The browser keeps the pieces, on the disk when there are many; the script holds
 * about a megabyte of them.
 */
export async function saveText(name: string, type: string, chunks: AsyncIterable<string>): Promise<void> {
  const blobs: Blob[] = [];
  let gathered = '';
  for await (const chunk of chunks) {
    gathered += chunk;
    if (gathered.length < chunkSize) continue;
    blobs.push(new Blob([gathered]));
    gathered = '';
  }
  saveBlob(name, new Blob([...blobs, gathered], { type }));
}

/** Offers a blob as a download. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the blob as soon as it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Reads a file's text in pieces; bytes that are no UTF-8 become the sign for that. */
export async function* readFile(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
