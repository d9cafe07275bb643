/** Plain lists for programs: checksums, and what the site is and where its data are. */

/** One file and the SHA-256 of its bytes. */
export interface Summed { readonly path: string; readonly sha256: string }

/** The lines that `sha256sum --check` reads, by path. */
export const checksumLines = (files: readonly Summed[]): string =>
  files.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');

/** A heading with links. */
export interface LinkGroup { readonly title: string; readonly links: readonly { readonly text: string; readonly address: string; readonly note?: string }[] }

/** A site in the form of llms.txt: a name, a summary, what to keep in mind, and groups of links. */
export function llmsText(name: string, summary: string, notes: readonly string[], groups: readonly LinkGroup[]): string {
  const lines = groups.flatMap(({ title, links }) => ['', `## ${title}`, '', ...links.map(({ text, address, note }) => `- [${text}](${address})${note === undefined ? '' : `: ${note}`}`)]);
  return [`# ${name}`, '', `> ${summary}`, '', ...notes.map((note) => `- ${note}`), ...lines, ''].join('\n');
}
