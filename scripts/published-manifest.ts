/** The parts of a custom elements manifest that are rewritten; see its schema, version 1. */
export interface Manifest {
  schemaVersion: string;
  modules: ManifestModule[];
}

export interface ManifestModule {
  path: string;
  declarations?: { name: string; customElement?: boolean; events?: { name: string }[] }[];
  exports?: { kind: string }[];
}

function isOfElements({ declarations = [], exports = [] }: ManifestModule): boolean {
  return (
    declarations.some(({ customElement }) => customElement) ||
    exports.some(({ kind }) => kind === 'custom-element-definition')
  );
}

/** Only events that a comment documents: the analyzer also finds names that are variables. */
function withoutVariables(module: ManifestModule): ManifestModule {
  const declarations = module.declarations?.map((declaration) => ({
    ...declaration,
    ...(declaration.events && {
      events: declaration.events.filter(({ name }) => name.startsWith('ownership-')),
    }),
  }));
  return { ...module, ...(declarations && { declarations }) };
}

/**
 * The manifest as it is published: the modules that declare or register elements
 * and nothing else, by the paths of the published files instead of the sources.
 */
export function publishedManifest(manifest: Manifest): Manifest {
  const modules = manifest.modules.filter(isOfElements).map(withoutVariables);
  const text = JSON.stringify({ ...manifest, modules });
  return JSON.parse(text.replace(/"(\/?)src\/([^"]*)\.(?:ts|js)"/g, '"$1lib/$2.js"')) as Manifest;
}
