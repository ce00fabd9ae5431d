import { css, type CSSResult } from 'lit';

/** What is said of a picture that was dropped, over everything else. */
export const droppedPictureStyles: CSSResult = css`
  .picture-note {
    position: absolute;
    z-index: 6;
    inset-block-end: 12px;
    inset-inline: 12px;
    inline-size: fit-content;
    margin: 0 auto;
    padding: 6px 11px;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_control-line);
  }

  .picture-note:empty {
    display: none;
  }
`;
