import { css, type CSSResult } from 'lit';

/** Native controls beside text, in its font, with a frame like that of buttons. */
export const controlStyles: CSSResult = css`
  input,
  select {
    margin: 0;
    accent-color: var(--_accent);
    font: inherit;
  }

  input[type='number'],
  select {
    padding: 0.15em 0.3em;
    border: 1px solid var(--_control-line);
    border-radius: 0;
    background: var(--_surface);
    color: var(--_ink);
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`;
