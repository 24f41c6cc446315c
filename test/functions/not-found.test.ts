import { expect, test } from 'vitest'
import type { PageAsked } from '#functions/pages/asked.ts'
import { notFound } from '#functions/pages/not-found.ts'

/** A site in which each page says where it lies. */
const ports = { pages: { read: async (path: string) => path } }
const asked = (path: string) => ({ path, locale: 'th' }) as PageAsked

test.each([
  ['/nowhere/index.html', '404.html'],
  ['/en/nowhere/index.html', 'en/404/index.html'],
  ['/khamtoei/nowhere/index.html', 'khamtoei/problem/index.html'],
  ['/en/khamtoei/nowhere/index.html', 'en/khamtoei/problem/index.html'],
  ['/en', 'en/404/index.html'],
])('%s is missing in its own language and in the name of its municipality', async (path, built) => {
  expect(await notFound(asked(path), ports)).toEqual({ status: 404, html: built })
})
