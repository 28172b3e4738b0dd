import { useComputedColorScheme } from '@mantine/core'
import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { type JSX, useEffect, useRef } from 'react'
import { type ChartColours, type ChartInput, chartOption } from './chart-option.ts'
import classes from './indicator-chart.module.css'

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

const readColours = (element: Element): ChartColours => {
  const style = getComputedStyle(element)
  const of = (name: string): string => style.getPropertyValue(name).trim()
  return {
    accent: of('--g-accent'),
    before: of('--g-line-strong'),
    pace: of('--g-bad'),
    ink: of('--g-ink'),
    dim: of('--g-dim'),
    line: of('--g-line'),
    surface: of('--g-surface'),
  }
}

interface IndicatorChartProps {
  readonly input: Omit<ChartInput, 'colours' | 'fontSize' | 'fontFamily' | 'narrow'>
  /** What is drawn, in words; the same numbers stand in the table below. */
  readonly label: string
}

const Drawing = ({ input, label }: IndicatorChartProps): JSX.Element => {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = host.current
    if (!element) return
    const chart = init(element, undefined, { renderer: 'svg' })
    const draw = (): void => {
      const fontSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.8125
      const { fontFamily } = getComputedStyle(element)
      const narrow = element.clientWidth < fontSize * 40
      chart.setOption(chartOption({ ...input, colours: readColours(element), fontSize, fontFamily, narrow }))
    }
    // Told once at the start, too. The root's letters grow with the screen, and the legend needs a second line on a narrow one.
    const resized = new ResizeObserver(() => {
      chart.resize()
      draw()
    })
    resized.observe(element)
    return () => {
      resized.disconnect()
      chart.dispose()
    }
  }, [input])
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- ECharts draws an SVG into it; there is no file to show
  return <div ref={host} className={classes.chart} role="img" aria-label={label} />
}

/** The drawing; a chunk of its own, since it brings ECharts along. Drawn anew when the colours of the page change. */
export const IndicatorChart = (props: IndicatorChartProps): JSX.Element => {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false })
  return <Drawing key={scheme} {...props} />
}
