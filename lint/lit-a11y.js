import plugin from 'eslint-plugin-lit-a11y';

/** The rules keep notes in the parser services, which oxlint has frozen: each file gets some of its own. */
function withOwnParserServices(rule) {
  return {
    ...rule,
    create: (context) => {
      const sourceCode = Object.create(context.sourceCode, { parserServices: { value: {} } });
      return rule.create(Object.create(context, { sourceCode: { value: sourceCode } }));
    },
  };
}

/** eslint-plugin-lit-a11y for oxlint. */
export default {
  meta: { name: 'lit-a11y' },
  rules: Object.fromEntries(
    Object.entries(plugin.rules).map(([name, rule]) => [name, withOwnParserServices(rule)]),
  ),
};
