import { randomInt } from 'node:crypto'

/** Letters and digits that nobody takes for another: no 0 and O, no 1, I and L. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const groups = 6
const perGroup = 4

const makeCode = (): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: perGroup }, () => signs.charAt(randomInt(signs.length))).join(''),
  ).join('-')

/** Ten codes of 24 signs in groups of four, each good once: 118 bits (ASVS 2.6.2 asks for 112). */
export const makeBackupCodes = (): string[] => Array.from({ length: 10 }, makeCode)
