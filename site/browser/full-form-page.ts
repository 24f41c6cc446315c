import { prepareForm } from './prepare.ts'

/** For forms that ask some rarer question: two parts, since most forms need but one. */
prepareForm(() =>
  Promise.all([import('./filing.ts'), import('./full-reader.ts')]).then(
    ([{ startFiling }, { fullReader }]) =>
      (form) =>
        startFiling(form, fullReader),
  ),
)
