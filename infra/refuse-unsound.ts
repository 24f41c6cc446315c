import { municipalities } from '#schemas/municipalities/index.ts'
import { faultsOf } from '#schemas/municipality-faults.ts'

/** Stops a build by which the matters of citizens would go to nobody. */
const faults = municipalities.flatMap(faultsOf)
if (faults.length > 0) throw new Error(`schemas/municipalities is unsound:\n${faults.join('\n')}`)
