import { defineConfig } from 'vite'
import { pages } from './page/pages.ts'

export default defineConfig({
  logLevel: 'warn',
  build: {
    emptyOutDir: true,
    // The content security policy allows data: addresses in the explorer only, so assets must stay files.
    assetsInlineLimit: 0,
    // The editor is large. The explorer loads it once, after sign-in.
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      input: Object.fromEntries(pages.map(it => [it, `${it}/index.html`])),
      // GraphiQL logs each of its workers to the console.
      treeshake: { manualPureFunctions: ['console.info'] },
      onLog: (level, log, handler) => {
        // The directive "use client" in a library has no effect here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log)
      },
    },
  },
})
