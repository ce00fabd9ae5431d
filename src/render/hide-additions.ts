/**
 * What the page has added to `Object.prototype` is no longer listed by `for (… in …)`, and works as before.
 * Cytoscape takes it for a part of its extensions otherwise, and Valibot for a property of each schema.
 */
for (const name of Object.keys(Object.prototype)) {
  Reflect.defineProperty(Object.prototype, name, { enumerable: false });
}
