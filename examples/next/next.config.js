export default {
  output: 'export',
  // Not the folder around it that has a lock file, too.
  turbopack: { root: import.meta.dirname },
};
