import { isServer } from 'lit';

/** Whether there is no page, where elements that draw must not be registered: servers would render them. */
export const IS_SERVER: boolean = isServer;
