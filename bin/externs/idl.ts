/*
 * WebIDL as published by the W3C's Webref (npm @webref/idl), merged into one model: partial definitions and mixins are
 * put into the interfaces that they belong to.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parse } from 'webidl2'

/** A type as webidl2 gives it. */
export type IdlType = {
  readonly type: string | null
  readonly generic: string
  readonly idlType: string | IdlType | readonly IdlType[]
  readonly nullable: boolean
  readonly union: boolean
}

export type ExtAttr = { readonly name: string; readonly rhs?: unknown; readonly arguments?: readonly IdlArgument[] }

export type IdlArgument = {
  readonly name: string
  readonly optional: boolean
  readonly variadic: boolean
  readonly idlType: IdlType
}

/** A member of an interface, mixin, namespace or dictionary. */
export type IdlMember = {
  readonly type: string
  readonly name?: string | null
  readonly idlType?: IdlType | readonly IdlType[] | null
  readonly arguments?: readonly IdlArgument[]
  readonly special?: string
  readonly readonly?: boolean
  readonly required?: boolean
  readonly async?: boolean
  readonly value?: { readonly type: string; readonly value?: string; readonly negative?: boolean }
  readonly extAttrs: readonly ExtAttr[]
}

/** A definition with the members of all its parts. */
export type Definition = {
  readonly type: 'interface' | 'namespace' | 'dictionary' | 'callback interface'
  readonly name: string
  /** The specification that defines it, by its file name in Webref. */
  readonly spec: string
  inheritance: string | null
  readonly members: IdlMember[]
  readonly extAttrs: ExtAttr[]
}

export type Enumeration = { readonly name: string; readonly spec: string; readonly values: readonly string[] }
export type Alias = { readonly name: string; readonly idlType: IdlType }
export type Callback = {
  readonly name: string
  readonly idlType: IdlType
  readonly arguments: readonly IdlArgument[]
}

export type Model = {
  readonly definitions: ReadonlyMap<string, Definition>
  readonly enums: ReadonlyMap<string, Enumeration>
  readonly aliases: ReadonlyMap<string, Alias>
  readonly callbacks: ReadonlyMap<string, Callback>
}

type Raw = {
  readonly type: string
  readonly name: string
  readonly partial?: boolean
  readonly inheritance?: string | null
  readonly members?: readonly IdlMember[]
  readonly extAttrs: readonly ExtAttr[]
  readonly values?: readonly { readonly value: string }[]
  readonly idlType?: IdlType
  readonly arguments?: readonly IdlArgument[]
  readonly target?: string
  readonly includes?: string
}

const require = createRequire(import.meta.url)

/** The folder of an npm package of Webref. */
function packageFolder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`))
}

/** Which element interface each HTML tag has, from npm @webref/elements. */
export function elementTags(): ReadonlyMap<string, string> {
  const text = readFileSync(join(packageFolder('@webref/elements'), 'html.json'), 'utf8')
  const { elements } = JSON.parse(text) as {
    elements: readonly { name: string; interface?: string; obsolete?: boolean }[]
  }
  const found = new Map<string, string>()
  for (const e of elements) if (e.interface) found.set(e.name, e.interface)
  return found
}

/** Reads the IDL of all specifications that `isWanted` accepts. */
export function readModel(isWanted: (spec: string) => boolean): Model {
  const folder = packageFolder('@webref/idl')
  const definitions = new Map<string, Definition>()
  const mixins = new Map<string, IdlMember[]>()
  const enums = new Map<string, Enumeration>()
  const aliases = new Map<string, Alias>()
  const callbacks = new Map<string, Callback>()
  const partials: Raw[] = []
  const includes: Raw[] = []
  const mixin = (name: string): IdlMember[] => {
    let list = mixins.get(name)
    if (!list) mixins.set(name, (list = []))
    return list
  }
  for (const file of readdirSync(folder)
    .filter((f) => f.endsWith('.idl'))
    .toSorted()) {
    const spec = file.slice(0, -'.idl'.length)
    if (!isWanted(spec)) continue
    for (const raw of parse(readFileSync(join(folder, file), 'utf8')) as unknown as readonly Raw[]) {
      const members = [...(raw.members ?? [])]
      switch (raw.type) {
        case 'interface':
        case 'namespace':
        case 'dictionary':
        case 'callback interface':
          if (raw.partial) partials.push(raw)
          else {
            definitions.set(raw.name, {
              type: raw.type,
              name: raw.name,
              spec,
              inheritance: raw.inheritance ?? null,
              members,
              extAttrs: [...raw.extAttrs],
            })
          }
          break
        case 'interface mixin':
          mixin(raw.name).push(...members)
          break
        case 'includes':
          includes.push(raw)
          break
        case 'enum':
          enums.set(raw.name, { name: raw.name, spec, values: (raw.values ?? []).map((v) => v.value) })
          break
        case 'typedef':
          if (raw.idlType) aliases.set(raw.name, { name: raw.name, idlType: raw.idlType })
          break
        case 'callback':
          if (raw.idlType)
            callbacks.set(raw.name, { name: raw.name, idlType: raw.idlType, arguments: raw.arguments ?? [] })
          break
        default:
          throw new Error(`${file}: unknown definition ${raw.type}`)
      }
    }
  }
  for (const part of partials) {
    const whole = definitions.get(part.name)
    whole?.members.push(...(part.members ?? []))
    whole?.extAttrs.push(...part.extAttrs)
  }
  for (const { target = '', includes: from = '' } of includes)
    definitions.get(target)?.members.push(...(mixins.get(from) ?? []))
  return { definitions, enums, aliases, callbacks }
}
