import react from '@vitejs/plugin-react'
import mantine from 'postcss-preset-mantine'
import { defineConfig } from 'vite'
import { firstFrame } from './first-frame.ts'

/** Where `npm run dev`-style work finds a running server; the built pages always speak to their own origin. */
const server = process.env['GIAOBAN_SERVER'] ?? 'http://127.0.0.1:8480'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), firstFrame()],
  css: { postcss: { plugins: [mantine()] } },
  build: {
    // No data: fonts: the server's Content-Security-Policy does not allow them.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    // ECharts is one lazy chunk of about 600 kB.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Only what is named here: what else it needs is no part of it.
          includeDependenciesRecursively: false,
          groups: [
            // Stays in the browser's cache from one release to the next.
            { name: 'react', test: /rolldown\/runtime|node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 1 },
            // What the first page needs comes at once: thirty small files cost a slow network a round trip for every six.
            { name: 'first', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  // Modules, so that what reads Word files comes only when one is opened.
  worker: { format: 'es' },
  server: { proxy: { '/api': server } },
})
