interface ModuleGraph {
  getModuleInfo: (id: string) => { importers: readonly string[] } | null;
}

/** Whether a module is imported, by way of any others but never on demand, by an entry. */
export function isImportedBy(
  entry: string,
  id: string,
  graph: ModuleGraph,
  visited = new Set<string>(),
): boolean {
  if (id.endsWith(entry)) return true;
  if (visited.has(id)) return false;
  visited.add(id);
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => isImportedBy(entry, importer, graph, visited));
}
