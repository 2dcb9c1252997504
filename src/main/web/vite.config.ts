import { defineConfig } from 'vite'
import { pages } from './page/pages.ts'

export default defineConfig({
  logLevel: 'warn',
  build: {
    emptyOutDir: true,
    // Only the explorer may load data: addresses, so nothing of ours becomes one.
    assetsInlineLimit: 0,
    // The editor is large; it is loaded after sign-in, and once.
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      input: Object.fromEntries(pages.map(it => [it, `${it}/index.html`])),
      // GraphiQL announces each of its workers on the console.
      treeshake: { manualPureFunctions: ['console.info'] },
      onLog: (level, log, handler) => {
        // "use client" at the top of a library means nothing here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log)
      },
    },
  },
})
