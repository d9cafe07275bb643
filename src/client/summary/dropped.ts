/** The files that were dropped, those in dropped folders included. */

const fileOf = (entry: FileSystemFileEntry): Promise<File[]> => new Promise((resolve) => { entry.file((file) => resolve([file]), () => resolve([])); });
const batchOf = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> => new Promise((resolve) => { reader.readEntries(resolve, () => resolve([])); });

async function inFolder(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const reader = folder.createReader();
  const files: File[] = [];
  for (let batch = await batchOf(reader); batch.length > 0; batch = await batchOf(reader)) files.push(...(await Promise.all(batch.map(filesIn))).flat());
  return files;
}

const filesIn = (entry: FileSystemEntry): Promise<File[]> => (entry.isDirectory ? inFolder(entry as FileSystemDirectoryEntry) : fileOf(entry as FileSystemFileEntry));

/** Everything in a drop. The entries are asked for at once, because the drop is empty a moment later. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const plain = [...files];
  if (!entries.some((entry) => entry?.isDirectory)) return plain;
  return (await Promise.all(entries.flatMap((entry) => (entry ? [filesIn(entry)] : [])))).flat();
}
