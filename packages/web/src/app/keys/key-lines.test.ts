import { describe, expect, it } from 'vitest'
import { places } from '../navigation.ts'
import { keyLines, type Press, resolveStroke, strokeOf } from './key-lines.ts'

const lines = keyLines(places)
const press: Press = {
  key: 'g',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  inField: false,
  inDialog: false,
}

describe('the keys', () => {
  it('are listed once each', () => {
    const strokes = lines.flatMap((line) => line.strokes)
    expect(new Set(strokes).size).toBe(strokes.length)
  })

  it('never hide one another: no key is both a stroke and the beginning of two', () => {
    const strokes = lines.flatMap((line) => line.strokes)
    const beginnings = strokes.filter((each) => each.includes(' ')).map((each) => each.split(' ')[0])
    expect(beginnings.filter((first) => first !== undefined && strokes.includes(first))).toEqual([])
  })

  it('say in both languages what they do', () => {
    for (const { words } of lines) expect([words.vi.length, words.en.length].every((length) => length > 3)).toBe(true)
  })
})

describe('whose press it is', () => {
  it.each<[string, Partial<Press>, string | null]>([
    ['a letter on the page is ours', {}, 'g'],
    ['a capital letter is the same key', { key: 'G' }, 'g'],
    ['a question mark is ours', { key: '?' }, '?'],
    ['in a field it is the text', { inField: true }, null],
    ['while a letter is composed it is the input method', { isComposing: true }, null],
    ['over an open dialog it is the dialog', { inDialog: true }, null],
    ['with Ctrl it is the browser', { ctrlKey: true }, null],
    ['with Alt it is the browser', { altKey: true }, null],
    ['Ctrl+K is ours, in a field too', { key: 'k', ctrlKey: true, inField: true }, 'mod+k'],
    ['⌘K is the same on a Mac', { key: 'k', metaKey: true }, 'mod+k'],
    ['Telex makes ơ out of [', { key: 'ơ' }, '['],
    ['Telex makes ư out of ]', { key: 'ư' }, ']'],
    ['Tab moves the focus', { key: 'Tab' }, null],
    ['Enter presses what is focused', { key: 'Enter' }, null],
  ])('%s', (_whose, change, stroke) => {
    expect(strokeOf({ ...press, ...change }, true)).toBe(stroke)
  })

  it('leaves single letters alone once they are switched off, and Ctrl+K as it is', () => {
    expect(strokeOf(press, false)).toBeNull()
    expect(strokeOf({ ...press, key: 'k', ctrlKey: true }, false)).toBe('mod+k')
  })
})

describe('what a press does', () => {
  it.each([
    ['/ opens the search', null, '/', { command: 'search', pending: null }],
    ['[ goes to the month before', null, '[', { command: 'previousMonth', pending: null }],
    ['g waits for a room', null, 'g', { command: null, pending: 'g' }],
    ['g then m goes to the month', 'g', 'm', { command: 'go:/thang', pending: null }],
    ['g then c goes to the indicators', 'g', 'c', { command: 'go:/chi-tieu', pending: null }],
    ['g then g goes to the introduction', 'g', 'g', { command: 'go:/gioi-thieu', pending: null }],
    ['g then another key is that key', 'g', '/', { command: 'search', pending: null }],
    ['a letter without a meaning does nothing', null, 'm', { command: null, pending: null }],
    ['after g such a letter is forgotten', 'g', 'z', { command: null, pending: null }],
  ])('%s', (_what, pending, stroke, resolved) => {
    expect(resolveStroke(lines, pending, stroke)).toEqual(resolved)
  })

  it('does not go to a room that is not there', () => {
    expect(resolveStroke(keyLines([]), 'g', 'm')).toEqual({ command: null, pending: null })
  })
})
