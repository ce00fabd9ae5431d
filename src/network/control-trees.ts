import { groupByKeys } from './group-by.js';

/** A company with all that it controls. */
export interface ControlTree {
  head: string;
  /** The ids of all of the tree, the head included. */
  members: string[];
  /** What controls the head, where a company that makes nothing has handed its place to it. */
  controller?: string;
}

type Children = ReadonlyMap<string, readonly string[]>;

/** An id and all below it; `isEnd` says below which ids not to go. */
function below(top: string, children: Children, isEnd: (id: string) => boolean): string[] {
  const ids = [top];
  // The list grows while it is read.
  for (const id of ids) if (!isEnd(id)) for (const child of children.get(id) ?? []) ids.push(child);
  return ids;
}

/**
 * The companies that no other one controls, each with all that it controls. One
 * that makes nothing hands its place to the maker below it, if all other makers
 * are below that one, and stands apart with what else it controls, if anything.
 */
export function controlTrees(
  companies: readonly string[],
  controllers: ReadonlyMap<string, string>,
  makers: ReadonlySet<string>,
): ControlTree[] {
  const children = groupByKeys(companies, (id) => {
    const controller = controllers.get(id);
    return controller === undefined ? [] : [controller];
  });
  const whole = (id: string): string[] => below(id, children, () => false);
  return companies
    .filter((id) => !controllers.has(id))
    .flatMap((top): ControlTree[] => {
      const [maker, another] = below(top, children, (id) => makers.has(id)).filter((id) =>
        makers.has(id),
      );
      const controller = maker === undefined ? undefined : controllers.get(maker);
      if (
        maker === undefined ||
        another !== undefined ||
        controller === undefined ||
        maker === top
      ) {
        return [{ head: top, members: whole(top) }];
      }
      const members = whole(maker);
      const moved = new Set(members);
      return [
        { head: top, members: whole(top).filter((id) => !moved.has(id)) },
        { head: maker, members, controller },
      ];
    });
}
