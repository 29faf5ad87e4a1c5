import { defineConfig } from 'vitest/config'

// East of Greenwich, where a period kept as an instant would show the day before.
process.env['TZ'] = 'Asia/Almaty'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    setupFiles: ['tests/setup.ts'],
  },
})
