import { OwnershipExplorer } from 'ownership-graph/classes.js';

const EVENTS = ['lowercase', 'kebab-case', 'camelCase', 'CAPScase', 'PascalCase'];

/** An element of the package that somebody extends by properties and events of every kind. */
export class OwnershipProbe extends OwnershipExplorer {
  static override properties = {
    flag: { type: Boolean },
    count: { type: Number },
    word: { type: String },
    words: { attribute: false },
    object: { attribute: false },
    objectInCamelCase: { attribute: false },
  };

  declare flag: boolean;
  declare count: number;
  declare word: string;
  declare words: readonly string[];
  declare object: object;
  declare objectInCamelCase: object;

  /** Fires one event of each name. */
  tell(): void {
    for (const name of EVENTS) this.dispatchEvent(new CustomEvent(name));
  }
}

customElements.define('ownership-probe', OwnershipProbe);

/** What a framework passes to the element. */
export const passed = {
  words: ['one', 'two'],
  object: { name: 'object' },
  objectInCamelCase: { name: 'camel' },
};
