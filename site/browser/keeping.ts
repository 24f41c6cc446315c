import { part, show } from './parts.ts'

/** What helps to keep a receipt: its QR code where the server has just sent one, the link, paper. */
export function wireKeeping(link: string, copied: string, qr?: string) {
  show('keep', true)
  if (qr) {
    // As a picture: a drawing put into the page itself could carry more than a drawing.
    const picture = part('qr-picture') as HTMLImageElement
    picture.src = `data:image/svg+xml,${encodeURIComponent(qr)}`
    show('qr', true)
  }
  part('print').onclick = () => print()
  const button = part('copy')
  button.onclick = async () => {
    await navigator.clipboard.writeText(link)
    button.textContent = copied
  }
}
