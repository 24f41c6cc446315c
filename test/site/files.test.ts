import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileFaults } from '../../site/browser/file-faults.ts'
import { smaller } from '../../site/browser/smaller.ts'
import { fileWords } from '../../site/file-words.ts'

const words = fileWords('en')
const photo = { name: 'a.jpg', size: 1000, type: 'image/jpeg' }

describe('a photo that is made smaller', () => {
  test.each([
    [4000, 3000, { width: 1600, height: 1200 }],
    [3000, 4000, { width: 1200, height: 1600 }],
    [1601, 1, { width: 1600, height: 1 }],
    [1600, 1600, undefined],
    [640, 480, undefined],
  ])('%i by %i', (width, height, sides) => {
    expect(smaller({ width, height })).toEqual(sides)
  })

  test('is 1600 pixels long, and its sides keep their proportion to within half a pixel', () => {
    const [large, any] = [fc.integer({ min: 1601, max: 20_000 }), fc.integer({ min: 1, max: 20_000 })]

    fc.assert(
      fc.property(large, any, (width, height) => {
        const { width: across = 0, height: down = 0 } = smaller({ width, height }) ?? {}
        const scale = 1600 / Math.max(width, height)

        expect(Math.max(across, down)).toBe(1600)
        expect(Math.abs(across - width * scale)).toBeLessThanOrEqual(0.5)
        expect(Math.abs(down - height * scale)).toBeLessThanOrEqual(0.5)
      }),
    )
  })
})

describe('files that were chosen', () => {
  test('are sound as photos and PDF, by their type or by the ending of their name', () => {
    const files = [
      photo,
      { ...photo, name: 'b.PDF', type: '' },
      { ...photo, name: 'c.heic', type: 'application/octet-stream' },
    ]

    expect(fileFaults(files, words)).toEqual([])
  })

  test.each([
    [{ ...photo, size: 0 }, 'The file "a.jpg" is empty: please choose another.'],
    [{ ...photo, name: 'a.docx', type: '' }, '"a.docx" is not a photo or PDF: take a picture or save it as PDF.'],
    [
      { ...photo, name: 'a.gif', type: 'image/gif' },
      '"a.gif" is not a photo or PDF: take a picture or save it as PDF.',
    ],
  ])('are told one by one what is wrong', (file, fault) => {
    expect(fileFaults([photo, file], words)).toEqual([fault])
  })

  test('are five at most, and 100 MB together', () => {
    const large = { ...photo, size: 52_428_801 }

    expect(
      fileFaults(
        Array.from({ length: 7 }, () => photo),
        words,
      ),
    ).toEqual(['Up to 5 files: please remove 2.'])
    expect(fileFaults([large, large], words)).toEqual([
      'Together the files are 101 MB, over 100 MB: please remove or shrink some.',
    ])
  })
})
