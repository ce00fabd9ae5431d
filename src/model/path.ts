import { shorten } from './text.js';

const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;

/** The path of an entry of an object or list: `stakes[3]`, `holdings[0].from`, `positions["bmw-ag"]`. */
export function joinPath(parent: string, key: string | number): string {
  if (typeof key === 'number') return `${parent}[${key}]`;
  if (!PLAIN_KEY.test(key)) return `${parent}[${JSON.stringify(shorten(key))}]`;
  return parent === '' ? key : `${parent}.${key}`;
}
