import { type Environment, environment } from '#schemas/environment.ts'

/** One variable of the function; a wrong environment dies at cold start, not on a citizen. */
export const setting = (name: keyof Environment) => environment.shape[name].parse(process.env[name])
