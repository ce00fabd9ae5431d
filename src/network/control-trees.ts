import { forEachIn, groupIn, type Steps } from './steps.js';

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
 * are below that one, and stands apart with what else it controls, if anything. In steps.
 */
export function* controlTrees(
  companies: readonly string[],
  controllers: ReadonlyMap<string, string>,
  makers: ReadonlySet<string>,
): Steps<ControlTree[]> {
  const children = yield* groupIn(companies, (id) => controllers.get(id));
  const whole = (id: string): string[] => below(id, children, () => false);
  const trees: ControlTree[] = [];
  yield* forEachIn(companies, (top) => {
    if (controllers.has(top)) return;
    const [maker, another] = below(top, children, (id) => makers.has(id)).filter((id) =>
      makers.has(id),
    );
    const controller = maker === undefined ? undefined : controllers.get(maker);
    if (maker === undefined || another !== undefined || controller === undefined || maker === top) {
      trees.push({ head: top, members: whole(top) });
      return;
    }
    const members = whole(maker);
    const moved = new Set(members);
    trees.push(
      { head: top, members: whole(top).filter((id) => !moved.has(id)) },
      { head: maker, members, controller },
    );
  });
  return trees;
}
