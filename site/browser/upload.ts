import type { Slot } from './slot.ts'

/** Posts a file to its slot, the file last, and answers the status; 0 where there was no answer. */
export const upload = ({ url, fields }: Slot, file: Blob, progress: (share: number) => void) =>
  new Promise<number>((resolve) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    form.append('file', file)
    const request = new XMLHttpRequest()
    request.upload.onprogress = ({ loaded, total }) => progress(loaded / total)
    request.onloadend = () => resolve(request.status)
    request.open('POST', url)
    request.send(form)
  })
