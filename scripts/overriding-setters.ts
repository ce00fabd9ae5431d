import { readFile } from 'node:fs/promises';
import type { Manifest } from './published-manifest.js';

/**
 * Marks members as settable that have a setter in the published types of their
 * class: the analyzer takes what overrides a read-only member for read-only as well.
 */
export async function withOverridingSetters({ modules, ...rest }: Manifest): Promise<Manifest> {
  const corrected = modules.map(async (module) => {
    const types = await readFile(module.path.replace(/\.js$/, '.d.ts'), 'utf8');
    const setters = new Set([...types.matchAll(/^\s+set (\w+)\(/gm)].map(([, name]) => name));
    const declarations = module.declarations?.map((declaration) => ({
      ...declaration,
      ...(declaration.members && {
        members: declaration.members.map(({ readonly, ...member }) => {
          return { ...member, ...(readonly && !setters.has(member.name) && { readonly }) };
        }),
      }),
    }));
    return { ...module, ...(declarations && { declarations }) };
  });
  return { ...rest, modules: await Promise.all(corrected) };
}
