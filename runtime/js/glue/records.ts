/*
 * Structures and enums: by value, as plain objects.
 */
import { exportOf, type Exported } from './program.ts'
import { once } from './sharing.ts'
import { dynBool, type Converter } from './simple.ts'
import { mismatch, type Frame } from './where.ts'

/** A field: name, converter, whether it may be missing. */
export type RecordField = readonly [name: string, of: Converter, optional?: boolean]

const inRecord = (of: Converter): Converter => (of.rep === 'b' ? dynBool : of)

/** An anonymous structure. */
export function structure(name: string, fieldsOf: () => readonly RecordField[]): Converter {
  let made: readonly RecordField[] | null = null
  const all = (): readonly RecordField[] =>
    (made ??= fieldsOf().map(([field, of, optional]) => [field, inRecord(of), optional === true]))
  const converter: Converter = {
    expected: name,
    rep: 'd',
    to(value, where) {
      if (value === null || (typeof value !== 'object' && typeof value !== 'function'))
        throw mismatch(value, name, where)
      return once.to(converter, value, (keep) => {
        const target = keep(exportOf('haxe:rt.Boundary.newStructure;')())
        const set = exportOf('haxe:rt.Boundary.setField;')
        for (const [field, of, optional] of all()) {
          const part = (value as Record<string, unknown>)[field]
          if (part === undefined && optional) continue
          const frame: Frame = { above: where, key: field }
          if (part === undefined && !(field in value))
            throw mismatch(part, `${of.expected}`, frame, ' (the field is missing)')
          set(target, field, of.to(part, frame))
        }
        return target
      })
    },
    from(value) {
      if (value === null || value === undefined) return null
      return once.from(converter, value, (keep) => {
        const result = keep({}) as Record<string, unknown>
        const get = exportOf('haxe:rt.Boundary.getField;')
        for (const [field, of, optional] of all()) {
          const part: unknown = get(value, field)
          if (part === null && optional) continue
          result[field] = part === null || part === undefined ? null : of.from(part)
        }
        return result
      })
    },
  }
  return converter
}

/** A constructor: name, what makes a value, parameters; in the enum's order. */
export type EnumCase = readonly [
  name: string,
  make: () => Exported,
  params: readonly (readonly [name: string, of: Converter])[],
]

/** A name behind its article. */
const aOr = (name: string): string => `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`

/** An enum: `{ tag, ...parameters }`. */
export function enumeration(name: string, casesOf: () => readonly EnumCase[]): Converter {
  let made: readonly EnumCase[] | null = null
  const all = (): readonly EnumCase[] => (made ??= casesOf())
  return {
    expected: `${aOr(name)} (an object with a tag)`,
    rep: 'd',
    to(value, where) {
      const tag = value !== null && typeof value === 'object' ? (value as { tag?: unknown }).tag : undefined
      const found = all().find((c) => c[0] === tag)
      if (!found) {
        const tags = all().map((c) => JSON.stringify(c[0]))
        throw mismatch(
          value,
          `${aOr(name)} (an object with a tag of ${tags.slice(0, 12).join(', ')}${tags.length > 12 ? ', …' : ''})`,
          where,
        )
      }
      const args = found[2].map(([param, of]) =>
        of.to((value as Record<string, unknown>)[param], { above: where, key: param }),
      )
      return found[1]()(...args) as unknown
    },
    from(value) {
      if (value === null || value === undefined) return null
      const found = all()[exportOf('haxe:rt.Boundary.enumIndex;')(value) as number]
      if (!found) throw new Error(`a ${name} of no known constructor`)
      const result: Record<string, unknown> = { tag: found[0] }
      if (found[2].length > 0) {
        const params: unknown = exportOf('haxe:rt.Boundary.enumParameters;')(value)
        const get = exportOf('haxe:rt.Boundary.getDynamic;')
        found[2].forEach(([param, of], i) => {
          const part: unknown = get(params, i)
          result[param] = part === null ? null : inRecord(of).from(part)
        })
      }
      return result
    },
  }
}

/** The values of an enum abstract. A Haxe class may be called Object, so glue doesn't use that name. */
export const frozen = <T extends object>(values: T): Readonly<T> => Object.freeze(values)

/** The JavaScript face of an enum: a function per constructor with parameters, a frozen object per one without. */
export function enumFace(cases: Readonly<Record<string, readonly string[] | null>>): Readonly<Record<string, unknown>> {
  const face: Record<string, unknown> = {}
  for (const [tag, params] of Object.entries(cases)) {
    face[tag] = params
      ? (...args: unknown[]) => Object.fromEntries([['tag', tag], ...params.map((name, i) => [name, args[i] ?? null])])
      : Object.freeze({ tag })
  }
  return Object.freeze(face)
}
