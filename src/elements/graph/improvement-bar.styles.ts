import { css, type CSSResult } from 'lit';

export const improvementBarStyles: CSSResult = css`
  .improvement {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-start: 12px;
    font-size: 0.929em;
  }

  .improvement label {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 4px 10px;
    background: var(--_surface);
    border: 1px solid var(--_hairline);
    pointer-events: none;
  }

  .improvement progress {
    inline-size: 96px;
    accent-color: var(--_ink);
  }

  .improvement button {
    min-block-size: 32px;
    padding-inline: 12px;
  }
`;
