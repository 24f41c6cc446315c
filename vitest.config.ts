import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    reporters: ['default', './test/support/closing-line.ts'],
    silent: 'passed-only',
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
})
