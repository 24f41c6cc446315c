/** What the key service is told, and writes down, of each sealing and opening of an answer; nothing else may use the key. */
export const sealContext = { purpose: 'sealed-answer' }
