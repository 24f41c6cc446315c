import type { Text } from '#schemas/text.ts'

/** A refusal as the API words it; anything else that came back has none of these. */
export type Problem = {
  readonly reason?: string
  readonly message?: Text
  readonly errors?: readonly { readonly field: string; readonly message: Text }[]
}

export const problemIn = (body: unknown): Problem => Object(body)
