/** A question with options, as it is drawn in one language. */
export type Chosen = {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly required: boolean
  readonly mark?: string | undefined
  readonly options: readonly (readonly [value: string, text: string])[]
}
