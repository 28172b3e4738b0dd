import { startTransition } from 'react'

/** How far from the view something already counts as near. */
const margin = '1200px'

type Tell = (near: boolean) => void

const listeners = new WeakMap<Element, Tell>()
let observer: IntersectionObserver | null = null

const hear = (entries: readonly IntersectionObserverEntry[]): void => {
  // What comes into view may wait for what a person does.
  startTransition(() => {
    for (const { target, isIntersecting } of entries) listeners.get(target)?.(isIntersecting)
  })
}

/** Tells when an element comes near the view and when it is far again; one observer for all. Answers how to stop. */
export const watchNear = (element: Element, tell: Tell): (() => void) => {
  observer ??= new IntersectionObserver(hear, { rootMargin: margin })
  listeners.set(element, tell)
  observer.observe(element)
  return () => {
    listeners.delete(element)
    observer?.unobserve(element)
  }
}
