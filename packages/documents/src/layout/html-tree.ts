import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { silent } from './html-words.data.ts'
import { refuseFile } from './refuse.ts'

export type HtmlNode = Tree.ChildNode
export type HtmlElement = Tree.Element

/** The body of a page. Throws `file/too-nested`: with depth the work of any parser grows faster than the page. */
export function parseBody(html: string, file: string, limit: number): HtmlElement | null {
  let depth = 0
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1
        if (depth > limit) throw refuseFile('file/too-nested', file, { limit })
      },
      onItemPop: () => {
        depth -= 1
      },
    },
  })
  const root = document.childNodes.find(isElement)
  return root?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body') ?? null
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

export function textIn(node: HtmlNode): string {
  return node.nodeName === '#text' ? (node as Tree.TextNode).value : ''
}

export function attributeIn({ attrs }: HtmlElement, name: string): string | null {
  return attrs.find((attribute) => attribute.name === name)?.value ?? null
}

export function lineOf(node: HtmlNode): number | null {
  return node.sourceCodeLocation?.startLine ?? null
}

/** Words that no reader of the page sees. */
export function isSilent(element: HtmlElement): boolean {
  return (
    silent.has(element.tagName) ||
    attributeIn(element, 'hidden') !== null ||
    attributeIn(element, 'aria-hidden') === 'true' ||
    /display\s*:\s*none/i.test(attributeIn(element, 'style') ?? '')
  )
}

/** Ancestors that a place names; deeper ones say nothing more to a person. */
const namedAncestors = 4

/** The way to an element from `body`: 'div[2] > p[3]', numbered among brothers of one name when there are several. */
export function pathOf(element: HtmlElement): string {
  const steps: string[] = []
  for (let at: HtmlElement | null = element; at !== null && at.tagName !== 'body'; at = parentOf(at)) {
    if (steps.length === namedAncestors) {
      steps.unshift('…')
      break
    }
    steps.unshift(`${at.tagName}${ordinalOf(at)}`)
  }
  return steps.length === 0 ? 'body' : steps.join(' > ')
}

function parentOf({ parentNode }: HtmlElement): HtmlElement | null {
  return parentNode !== null && 'tagName' in parentNode ? parentNode : null
}

const ordinals = new WeakMap<object, Map<HtmlElement, string>>()

function ordinalOf(element: HtmlElement): string {
  const parent = element.parentNode
  if (parent === null) return ''
  let known = ordinals.get(parent)
  if (known === undefined) {
    known = numbered(parent.childNodes.filter(isElement))
    ordinals.set(parent, known)
  }
  return known.get(element) ?? ''
}

function numbered(brothers: readonly HtmlElement[]): Map<HtmlElement, string> {
  const marks = new Map<HtmlElement, string>()
  for (const alike of Map.groupBy(brothers, ({ tagName }) => tagName).values())
    alike.forEach((element, at) => marks.set(element, alike.length === 1 ? '' : `[${at + 1}]`))
  return marks
}
