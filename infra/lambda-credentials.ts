/** Lambda hands its credentials over as variables: every other way of finding some stays out of the bundles. */
export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env'
