/** What a CommonJS package of textlint exports by default: Node gives the whole module, bundlers the export itself. */
export const defaultOf = <T extends object>(module: T): T => ('default' in module ? module.default as T : module);
