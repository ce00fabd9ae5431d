/** How the analyzer reads the comments of the elements; see `analyze-elements.ts`. */
export default {
  litelement: true,
  globs: ['src/elements/**/*.ts'],
  // What a server renders are no elements of their own.
  exclude: ['src/elements/server/**'],
  // Where the manifest is published stands in package.json by itself.
  packagejson: false,
};
