import * as z from 'zod'

/** An object with names of any kind; `__proto__` too, which zod's own record drops in silence. */
export const record = z
  .custom<Readonly<Record<string, unknown>>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  )
  .meta({ type: 'object' })
