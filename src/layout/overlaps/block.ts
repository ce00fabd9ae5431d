import { positionOf, type Separation, type Variable } from './variable.js';

/** A separation on the way through the tree of a block, and the variable at its far end. */
interface Visit {
  variable: Variable;
  from: Variable | null;
  through: Separation | null;
}

/** Variables that active separations, which are a tree, hold at fixed distances from one another. */
export class Block {
  variables: Variable[] = [];
  position = 0;
  #sum = 0;

  /** Adds variables, each with its offset already set, and moves to where their deviations are smallest. */
  add(variables: readonly Variable[]): void {
    for (const variable of variables) {
      variable.block = this;
      this.variables.push(variable);
      this.#sum += variable.desired - variable.offset;
    }
    this.rest();
  }

  /** Moves to where the deviations of the variables are smallest. */
  rest(): void {
    this.position = this.#sum / this.variables.length;
  }

  /** Takes over another block, which is then so far behind this one. */
  takeOver(other: Block, distance: number): void {
    for (const variable of other.variables) variable.offset += distance;
    this.add(other.variables);
  }

  /** The active separation that holds together what would rather be apart, most of all; none when all is well. */
  mostWrong(): Separation | undefined {
    const visits = this.#visits(this.variables[0]);
    const force = new Map<Variable, number>();
    let worst: Separation | undefined;
    for (const { variable, from, through } of visits.reverse()) {
      const own = positionOf(variable) - variable.desired + (force.get(variable) ?? 0);
      if (!from || !through) continue;
      force.set(from, (force.get(from) ?? 0) + own);
      through.multiplier = through.right === variable ? own : -own;
      if (through.multiplier < (worst?.multiplier ?? -1e-4)) worst = through;
    }
    return worst;
  }

  /** The variables that active separations hold together with one. */
  part(variable: Variable): Variable[] {
    return this.#visits(variable).map((visit) => visit.variable);
  }

  /** The variables reached from one, each after the one it is reached from. */
  #visits(start: Variable | undefined): Visit[] {
    if (!start) return [];
    const visits: Visit[] = [{ variable: start, from: null, through: null }];
    for (const { variable, through } of visits) {
      for (const separation of variable.before) {
        if (separation.isActive && separation !== through) {
          visits.push({ variable: separation.right, from: variable, through: separation });
        }
      }
      for (const separation of variable.after) {
        if (separation.isActive && separation !== through) {
          visits.push({ variable: separation.left, from: variable, through: separation });
        }
      }
    }
    return visits;
  }
}
