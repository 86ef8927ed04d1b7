/** Cuts a streamed text into its lines, without their ends and without a byte order mark. */
export async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  let isStart = true;
  for await (const chunk of chunks) {
    const lines = (rest + (isStart ? chunk.replace(/^\uFEFF/u, '') : chunk)).split('\n');
    isStart &&= chunk === '';
    rest = lines.pop() ?? '';
    for (const line of lines) yield withoutReturn(line);
  }
  if (rest !== '') yield withoutReturn(rest);
}

/** Collects a streamed text. */
export async function readAll(chunks: AsyncIterable<string>): Promise<string> {
  const parts: string[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return parts.join('').replace(/^\uFEFF/u, '');
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
