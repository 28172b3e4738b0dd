import { type CSSVariablesResolver, createTheme, type MantineThemeOverride } from '@mantine/core'

const fontFamily = "'Be Vietnam Pro', system-ui, -apple-system, 'Segoe UI', sans-serif"

/** The look of Mantine's components: one accent, quiet corners, 4 px grid. */
export const theme: MantineThemeOverride = createTheme({
  fontFamily,
  headings: { fontFamily, fontWeight: '600' },
  colors: {
    seal: [
      '#eaf5f4',
      '#d5e8e6',
      '#a9d0cc',
      '#8fd0c9',
      '#5fb3ab',
      '#34928a',
      '#1b7f78',
      '#0e6a66',
      '#0b5757',
      '#073f3f',
    ],
  },
  primaryColor: 'seal',
  primaryShade: { light: 8, dark: 4 },
  autoContrast: true,
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
})

/** Mantine's own variables, pointed at the palette of first-frame.css. */
export const cssVariables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--g-surface)',
    '--mantine-color-text': 'var(--g-ink)',
    '--mantine-color-dimmed': 'var(--g-dim)',
    '--mantine-color-default-border': 'var(--g-line-strong)',
  }
  return { variables: {}, light: both, dark: both }
}
