/** Where one file goes: a form of the bucket's own, good for an hour. */
export type Slot = { readonly fileId: string; readonly url: string; readonly fields: Readonly<Record<string, string>> }
