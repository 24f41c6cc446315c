import { describe, expect, test } from 'vitest'
import { municipalities } from '#schemas/municipalities/index.ts'
import { contrast, mix } from '../../site/colour.ts'
import { ownColours, themeOf } from '../../site/theme.ts'

describe('contrast', () => {
  test('black on white is 21, a colour on itself 1, in either order', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5)
    expect(contrast('#0d5c55', '#0d5c55')).toBe(1)
  })

  test('agrees with the figures of WCAG for the greys at the limit', () => {
    expect(contrast('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5)
    expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5)
  })

  test('a colour laid over another lies between the two', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080')
    expect(mix('#0d5c55', '#ffffff', 1)).toBe('#0d5c55')
    expect(mix('#0d5c55', '#ffffff', 0)).toBe('#ffffff')
  })
})

describe('a theme', () => {
  test.each([
    ...municipalities.map(({ id, colours }) => ({ id, colours })),
    { id: 'the product', colours: ownColours },
  ])('of $id can be read', ({ colours }) => expect(themeOf(colours)).toContain(`--primary:${colours.primary}`))

  test('that somebody could not read fails the build, and says which colours', () => {
    expect(() => themeOf({ primary: '#5fb3a8', deep: '#0a403c', accent: '#eaa015' })).toThrow('#ffffff on #5fb3a8')
  })
})
