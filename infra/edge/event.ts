type Value = { value: string }

/** The part of CloudFront's viewer-request event that our functions read and change. */
export type ViewerRequest = {
  readonly viewer: { readonly ip: string }
  readonly request: { uri: string; readonly headers: Record<string, Value | undefined> }
}
