/** The product's clock. */
export const now = () => new Date()
