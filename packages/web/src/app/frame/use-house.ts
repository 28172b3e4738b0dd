import type { MeAnswer } from '@giaoban/api/client'
import { useRouter } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { type Place, placesFor } from '../navigation.ts'
import { useAsker } from '../session.ts'

/** Where rooms and person hang: only what is built, only what may be entered. */
export const useHouse = (): {
  readonly session: MeAnswer
  readonly isKnown: boolean
  readonly rooms: readonly Place[]
  readonly isBuilt: (path: string) => boolean
} => {
  const { session, isKnown } = useAsker()
  const { routesByPath } = useRouter()
  const isBuilt = useCallback((path: string) => path in routesByPath, [routesByPath])
  const rooms = useMemo(() => placesFor(session, isBuilt), [session, isBuilt])
  return { session, isKnown, rooms, isBuilt }
}
