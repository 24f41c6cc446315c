/** The notes that a screen reader reads with a field; an empty error note says nothing. */
export const describedBy = (name: string, hint?: string) => `${hint ? `${name}-hint ` : ''}${name}-error`
