import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./geo/layers/*/table.ts', './api/records/*.ts'],
  out: './api/migrations',
})
