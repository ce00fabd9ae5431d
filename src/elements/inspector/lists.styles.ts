import { css, type CSSResult } from 'lit';

/** Facts, entries, events and sources. */
export const listStyles: CSSResult = css`
  .facts > div,
  .events li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    padding-block: 0.2em;
  }

  .basis {
    display: flex;
    gap: 0.9em;
    margin-block: 0.5em 0.6em;
  }

  .basis [aria-pressed='true'] {
    color: var(--_ink);
    font-weight: 600;
    text-decoration: none;
  }

  .compact > li + li {
    margin-block-start: 0.25em;
  }

  /* Beside the name while it is closed, and then below all of the line. */
  .entry-heading > .more {
    margin-block-start: 0;
  }

  .entry-heading > .more[open] {
    flex-basis: 100%;
  }

  .entry-heading:has(> .more:not([open])) > .share {
    order: 1;
  }

  .entry-heading > .more > summary {
    padding-block: 0.1em;
  }

  .entries .chains {
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.9375em;
  }

  .chains li + li {
    margin-block-start: 0.5em;
  }

  .steps li + li {
    margin-block-start: 0;
  }

  .link {
    display: block;
  }

  .link .soft {
    font-size: 1em;
  }

  .product,
  .sum {
    font-weight: 600;
  }

  .sum,
  .chains ~ .soft {
    margin-block-start: 0.5em;
  }

  .chains .tie {
    font-weight: 400;
  }

  .rest {
    margin-block-start: 0.9em;
    color: var(--_ink-soft);
  }

  dt {
    flex: none;
    width: 6.75em;
    color: var(--_ink-soft);
  }

  time {
    flex: none;
    width: 6.2em;
    white-space: nowrap;
    color: var(--_ink-soft);
  }

  dd,
  .events div {
    flex: 1 1 11em;
  }

  .entries > li + li,
  .note + .entries,
  .doubt + .entries {
    margin-block-start: 0.9em;
  }

  .entry-heading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
  }

  .entry-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
  }

  .entry-foot > .more {
    margin: 0;
  }

  .entry-foot > .more[open] {
    flex-basis: 100%;
  }

  .share {
    margin-inline-start: auto;
    font-weight: 600;
  }

  .note,
  .doubt,
  .parts,
  .disputes {
    margin-block-start: 0.35em;
  }

  .parts li {
    padding-inline-start: 1em;
    text-indent: -1em;
  }

  .parts li::before {
    content: '– ';
  }

  .disputes,
  .doubt {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_hairline);
  }

  .doubt {
    border-color: var(--_talks);
  }

  .disputes + .tie,
  .more > .tie:not(:first-of-type) {
    display: block;
    margin-block-start: 0.9em;
  }

  .disputes li + li {
    margin-block-start: 0.6em;
  }

  .reason {
    display: block;
  }

  .events {
    margin-block-start: 0.5em;
  }

  .events li {
    font-size: 0.9375em;
  }

  .starts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.25em;
  }

  .questions li {
    margin-block-end: 0.35em;
  }

  .questions :is(a, button) {
    display: inline-block;
    text-align: start;
  }

  /* As high as a finger, and no space between them in which it hits nothing. */
  @media (pointer: coarse) {
    .questions li {
      margin: 0;
    }

    .questions :is(a, button) {
      inline-size: 100%;
      padding-block: 0.75em;
    }
  }

  .ties {
    margin-block-start: 0.35em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_hairline);
  }

  .ties li + li {
    margin-block-start: 0.35em;
  }

  .ties .tie {
    font-weight: 400;
  }

  .warnings li {
    margin-block-end: 0.5em;
    font-size: 0.875em;
  }

  .sources {
    padding-inline-start: 2em;
    font-size: 0.875em;
  }

  .sources li {
    padding-inline-start: 0.25em;
  }

  .sources li + li {
    margin-block-start: 0.5em;
  }

  .sources li::marker {
    color: var(--_ink-soft);
  }

  .sources span {
    display: block;
    font-size: inherit;
  }

  cite {
    font-style: normal;
  }

  @media (pointer: coarse) {
    .sources li + li {
      margin-block-start: 0;
    }

    :is(cite, dd) a {
      display: inline-block;
      box-sizing: border-box;
      min-block-size: 44px;
      padding-block: 0.75em;
    }

    cite a {
      padding-block-end: 0.4em;
    }
  }
`;
