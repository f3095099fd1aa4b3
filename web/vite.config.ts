import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { onlySpokenLanguages } from './kit/only_spoken_languages.ts'
import { keepShell, workerFile } from './offline/keep_shell.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  // The build for browsers has what Node gives the other by itself.
  resolve: { alias: { pdfkit: 'pdfkit/js/pdfkit.standalone.js' } },
  worker: { format: 'es' },
  plugins: [react(), onlySpokenLanguages(), keepShell()],
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    sourcemap: false,
    target: 'es2023',
    // MapLibre alone is above the usual limit; what the page may weigh is checked by tests/browser.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: { index: here('index.html'), worker: here('offline/worker.ts') },
      output: {
        // A worker rules over what lies beneath it: it stands at the top, under one name for good.
        entryFileNames: ({ name }) => (name === 'worker' ? workerFile : 'assets/[name]-[hash].js'),
        // Few files that load side by side and outlive a change of ours in the browser's cache.
        codeSplitting: {
          groups: [
            {
              name: 'maplibre',
              test: /node_modules[\\/](maplibre-gl|@maplibre)[\\/]/,
              priority: 1,
            },
            // What the page cannot begin without goes in one file beside the map's, not in a dozen.
            { name: 'start', tags: ['$initial'], test: (id) => !/web[\\/]offline[\\/]/.test(id) },
            { name: 'screen', test: /node_modules[\\/](react-dom|scheduler)[\\/]/ },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': 'http://127.0.0.1:3000' },
  },
})
