import { routes } from '@giaoban/api'
import type { Bind } from '../http/bind.ts'
import type { QualityKeeper } from './quality/quality-keeper.ts'
import { qualityRoute } from './quality/read-quality.ts'
import { readAreaValues } from './read-area-values.ts'
import { readAreasOf } from './read-areas.ts'
import { readCells } from './read-cells.ts'
import { readDemoDraft } from './read-demo-draft.ts'
import { readFactsOfMonth } from './read-facts.ts'
import { readIndicator } from './read-indicator.ts'
import { readIndicators } from './read-indicators.ts'
import { readScorecard } from './read-scorecard.ts'

/** Doors to the figures. */
export const statisticsRoutes = (bind: Bind, { quality }: { readonly quality: QualityKeeper }): void => {
  bind(routes.getScorecard, ({ reader, asking, query }) => readScorecard(reader, asking, query))
  bind(routes.getIndicators, ({ reader }) => readIndicators(reader))
  bind(routes.getIndicator, ({ reader, asking, params, query }) => readIndicator(reader, asking, params.code, query))
  bind(routes.getIndicatorAreas, ({ reader, asking, params, query }) =>
    readAreaValues(reader, asking, params.code, query),
  )
  bind(routes.getAreas, ({ reader, query }) => readAreasOf(reader, query))
  bind(routes.getSourceCells, ({ reader, asking, params, query }) => readCells(reader, asking, params.id, query))
  bind(routes.getFacts, ({ reader, asking, query }) => readFactsOfMonth(reader, asking, query))
  bind(routes.getDemoDraft, ({ reader }) => readDemoDraft(reader))
  const { handle, finish } = qualityRoute(quality)
  bind(routes.getDataQuality, ({ reader, asking, query }) => handle(reader, asking, query), finish)
}
