import { css, type CSSResult } from 'lit';

/** The bar lies over the margin that the focus view keeps free, so that opening it moves nothing. */
export const focusBarStyles: CSSResult = css`
  .focus-bar {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    padding: 6px 10px;
    background: var(--_paper);
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .focus-bar button {
    min-block-size: 30px;
    min-inline-size: 30px;
    padding-inline: 8px;
  }

  /* With the buttons as high as the margin that is kept free. */
  @media (pointer: coarse) {
    .focus-bar {
      padding-block: 0;
    }

    .focus-bar button {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }

  .focus-bar .back {
    font-size: 1.371em;
    line-height: 1;
  }

  .focus-bar nav {
    flex: 1;
    min-inline-size: 0;
  }

  .focus-bar ol {
    display: flex;
    align-items: center;
    margin: 0;
    padding: 0;
    list-style: none;
    white-space: nowrap;
    overflow: hidden;
  }

  .focus-bar li {
    color: var(--_ink-soft);
  }

  .focus-bar li:last-child {
    color: var(--_ink);
    font-weight: bold;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .focus-bar li + li::before {
    content: '›' / '';
    margin-inline: 6px;
    color: var(--_ink-soft);
    font-weight: normal;
  }

  .focus-bar .link {
    border: 0;
    padding: 0;
    background: var(--_paper);
    color: var(--_accent);
    text-decoration: underline;
  }

  .focus-bar .steps {
    align-items: center;
    color: var(--_ink-soft);
  }

  .focus-bar .steps span {
    margin-inline-end: 8px;
  }

  @container (inline-size < 480px) {
    .focus-bar .steps span,
    .focus-bar li:not(:first-child, :last-child) {
      display: none;
    }
  }
`;
