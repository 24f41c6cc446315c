/** What may be attached to a case; the whole of it, over all files. */
export const attachmentLimits = {
  count: 5,
  bytes: 104_857_600,
  types: ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'application/pdf'],
} as const

/** The types that the ending of a name tells. */
export const typeOfEnding: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heic: 'image/heic',
  heif: 'image/heic',
  pdf: 'application/pdf',
}

/** The type a file is taken for: as announced, or by its name's ending when the browser did not know. */
export function attachmentType(type: string, name: string): string | undefined {
  const generic = type === '' || type === 'application/octet-stream'
  const taken = generic ? typeOfEnding[name.toLowerCase().split('.').pop() ?? ''] : type.toLowerCase()
  return attachmentLimits.types.find((accepted) => accepted === taken)
}
