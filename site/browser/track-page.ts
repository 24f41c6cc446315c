import { readReference, readTrackingCode } from '#schemas/reference.ts'
import { receiptAddress } from './kept-receipt.ts'

/** Takes a reference and its code, however they are typed, to the page of the matter; the code behind the #. */
export function startTracking(form: HTMLFormElement) {
  const plainTitle = document.title
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const typed = new FormData(form)
    const reference = readReference(String(typed.get('reference')))
    const code = readTrackingCode(String(typed.get('code')))
    if (reference && code) location.assign(receiptAddress(reference, code, pageLocale()))
    else complain(plainTitle)
  })
}

const pageLocale = () => (document.documentElement.lang === 'en' ? 'en' : 'th')

function complain(plainTitle: string) {
  const box = document.getElementById('errors') as HTMLElement
  document.title = `${box.dataset['title']} ${plainTitle}`
  box.hidden = false
  box.focus()
}
