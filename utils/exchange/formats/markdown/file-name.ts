/** Letters of a name: file systems allow 255 bytes, and a letter has up to four. */
const longest = 60;

/**
 * Makes names for files, each once, that every file system takes: no signs that Windows or Obsidian refuse, no dot in
 * front, not too long. The same name again gets a number: "Hajin 2.md".
 */
export function createFileNames(): (title: string, extension: string) => string {
  const taken = new Set<string>();
  return (title, extension) => {
    const base = cleanName(title);
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base} ${number}`;
    taken.add(name.toLowerCase());
    return `${name}.${extension}`;
  };
}

function cleanName(title: string): string {
  const plain = title
    .toWellFormed()
    .replace(/[\p{Cc}\\/:*?"<>|#^[\]]+/gu, ' ')
    .replace(/\s+/gu, ' ');
  const short = [...plain].slice(0, longest).join('').trim();
  return short.replace(/^\.+|\.+$/gu, '') || 'Untitled';
}
