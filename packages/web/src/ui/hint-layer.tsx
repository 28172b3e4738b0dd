import { type JSX, useEffect, useRef } from 'react'
import classes from './hint-layer.module.css'

const gap = 8

const place = (box: HTMLElement, anchor: Element): void => {
  const at = anchor.getBoundingClientRect()
  const { offsetWidth, offsetHeight } = box
  const left = Math.min(Math.max(gap, at.left + at.width / 2 - offsetWidth / 2), window.innerWidth - offsetWidth - gap)
  const below = at.bottom + gap
  const top = below + offsetHeight > window.innerHeight ? Math.max(gap, at.top - offsetHeight - gap) : below
  box.style.left = `${left}px`
  box.style.top = `${top}px`
}

/**
 * One floating note for every element with `data-hint`, shown on focus and a press as well as on hover, closed by Escape, and kept
 * while the pointer is over it (WCAG 1.4.13). One for all: a table has hundreds of such elements.
 * The words are also in the accessible name of the element, so that the box itself is hidden from screen readers.
 */
export const HintLayer = (): JSX.Element => {
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const hide = (): void => {
      clearTimeout(timer)
      if (box.current) box.current.hidden = true
    }
    const show = (anchor: Element): void => {
      const target = box.current
      if (!target) return
      target.textContent = anchor.getAttribute('data-hint')
      target.hidden = false
      place(target, anchor)
    }
    const anchorOf = (event: Event): Element | null =>
      event.target instanceof Element ? event.target.closest('[data-hint]') : null
    const onFocus = (event: Event): void => {
      const anchor = anchorOf(event)
      if (anchor?.matches(':focus-visible')) show(anchor)
    }
    const onOver = (event: Event): void => {
      const anchor = anchorOf(event)
      clearTimeout(timer)
      if (anchor) timer = setTimeout(() => show(anchor), 250)
      else if (event.target !== box.current) timer = setTimeout(hide, 150)
    }
    // A finger has no hover: a press on words that do nothing else shows what is known of them.
    const onClick = (event: Event): void => {
      const anchor = anchorOf(event)
      if (anchor && !anchor.closest('a, button, input, select, summary, label')) show(anchor)
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') hide()
    }
    document.addEventListener('focusin', onFocus)
    document.addEventListener('focusout', hide)
    document.addEventListener('pointerover', onOver)
    document.addEventListener('pointerdown', hide)
    document.addEventListener('click', onClick)
    document.addEventListener('keydown', onKey)
    document.addEventListener('scroll', hide, true)
    return () => {
      hide()
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('focusout', hide)
      document.removeEventListener('pointerover', onOver)
      document.removeEventListener('pointerdown', hide)
      document.removeEventListener('click', onClick)
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('scroll', hide, true)
    }
  }, [])

  return <div ref={box} className={classes.hint} aria-hidden="true" data-hint-box="" hidden />
}
