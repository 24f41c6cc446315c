import { prepareForm } from './prepare.ts'

/** For forms that ask common questions only. */
prepareForm(() => import('./filing.ts').then(({ startFiling }) => startFiling))
