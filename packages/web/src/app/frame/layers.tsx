import { useRouter } from '@tanstack/react-router'
import { type JSX, lazy, Suspense, useState } from 'react'
import type { RouterContext } from '../lazy-page.tsx'
import type { Place } from '../navigation.ts'
import type { PaletteProps } from '../palette/palette.tsx'
import type { Standing } from './use-figure-place.ts'
import type { Keyboard, Layer } from './use-keyboard.ts'

/** Fetches the search; to be called when it may be wanted soon. */
export const fetchPalette = async (): Promise<{ readonly default: (props: PaletteProps) => JSX.Element }> => ({
  default: (await import('../palette/palette.tsx')).Palette,
})

// What opens by a key or a press is fetched then.
const Palette = lazy(fetchPalette)
const KeyList = lazy(async () => ({ default: (await import('../keys/key-list.tsx')).KeyList }))

/** What is open over the page; once fetched it stays, so that closing can give the focus back. */
export const Layers = (props: {
  readonly layer: Layer
  readonly onClose: () => void
  readonly standing: Standing
  readonly rooms: readonly Place[]
  readonly keyboard: Keyboard
}): JSX.Element => {
  const { layer, onClose, standing, rooms, keyboard } = props
  const { client } = useRouter().options.context as RouterContext
  const [wanted, setWanted] = useState({ search: false, keys: false })
  if (layer && !wanted[layer]) setWanted({ ...wanted, [layer]: true })
  return (
    <Suspense>
      {wanted.search && standing.context && (
        <Palette
          client={client}
          context={standing.context}
          area={standing.area}
          rooms={rooms}
          figures={standing.figures}
          opened={layer === 'search'}
          onClose={onClose}
        />
      )}
      {wanted.keys && <KeyList {...keyboard} opened={layer === 'keys'} onClose={onClose} />}
    </Suspense>
  )
}
