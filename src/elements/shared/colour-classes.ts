import { css, unsafeCSS, type CSSResult } from 'lit';

/** A class for each name, in which the custom property `--_colour` is that of its token. */
export function colourClasses(tokens: Readonly<Record<string, string>>): CSSResult {
  return Object.entries(tokens).reduce(
    (rules, [name, token]) => css`
      ${rules}
      .${unsafeCSS(name)} {
        --_colour: var(${unsafeCSS(token)});
      }
    `,
    css``,
  );
}
