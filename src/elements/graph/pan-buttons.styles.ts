import { css, type CSSResult } from 'lit';

/** In the middle of the edges, over the picture. */
export const panButtonStyles: CSSResult = css`
  .pan {
    position: absolute;
    display: grid;
    place-content: center;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    padding: 0;
  }

  .pan:focus-visible {
    position: absolute;
  }

  .pan svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }

  .pan:is(.left, .right) {
    inset-block-start: calc(50% - 1.125rem);
  }

  .pan:is(.up, .down) {
    left: calc(50% - 1.125rem);
  }

  .pan.left {
    left: 0.5rem;
  }

  .pan.right {
    right: 0.5rem;
  }

  .pan.up {
    inset-block-start: 0.5rem;
  }

  .focus-bar ~ .pan.up {
    inset-block-start: 3rem;
  }

  .pan.down {
    inset-block-end: 0.5rem;
  }

  .pan.left svg {
    rotate: 180deg;
  }

  .pan.up svg {
    rotate: -90deg;
  }

  .pan.down svg {
    rotate: 90deg;
  }

  @media (pointer: coarse) {
    .pan {
      inline-size: 2.75rem;
      block-size: 2.75rem;
    }

    .pan:is(.left, .right) {
      inset-block-start: calc(50% - 1.375rem);
    }

    .pan:is(.up, .down) {
      left: calc(50% - 1.375rem);
    }
  }
`;
