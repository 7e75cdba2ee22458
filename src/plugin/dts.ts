/*
 * The `.d.ts` text of a `.hx` module, doc comments included.
 */
import path from 'node:path'
import {
  nameForTs,
  type ModuleSurface,
  type SurfaceClass,
  type SurfaceFunction,
  type SurfaceItem,
  type SurfaceParam,
  type SurfaceProperty,
} from '../compiler/index.ts'
import { slashed } from './options.ts'

/** The name of the declaration file of `x.hx`: `x.d.hx.ts`. */
export function dtsPathOf(file: string): string {
  return file.replace(/\.hx$/, '.d.hx.ts')
}

/** The declarations of a module; `file` is where its import specifiers are relative to. */
export function printDts(surface: ModuleSurface, file: string = surface.file): string {
  return new DtsWriter(surface, file).print()
}

class DtsWriter {
  readonly #surface: ModuleSurface
  readonly #folder: string
  readonly #imports = new Map<string, Map<string, string>>()
  readonly #lines: string[] = []
  readonly #named = new Set<string>()

  constructor(surface: ModuleSurface, file: string) {
    this.#surface = surface
    this.#folder = path.posix.dirname(slashed(file))
  }

  print(): string {
    const isPrivate = (item: SurfaceItem): boolean => item.kind === 'class' && item.isPrivate
    for (const item of this.#surface.items) if (!isPrivate(item)) this.#item(item)
    // Private classes: those that the public types name.
    const done = new Set<string>()
    for (let again = true; again;) {
      again = false
      for (const item of this.#surface.items) {
        if (item.kind !== 'class' || !isPrivate(item) || done.has(item.path) || !this.#named.has(item.path)) continue
        done.add(item.path)
        this.#item(item)
        again = true
      }
    }
    const head = ['// Written by unplugin-haxe from the Haxe module of the same name.']
    for (const [from, names] of this.#imports) {
      head.push(
        `import type { ${[...names].map(([name, local]) => (name === local ? name : `${name} as ${local}`)).join(', ')} } from ${JSON.stringify(from)}`,
      )
    }
    return [...head, '', ...this.#lines, 'export {}', ''].join('\n')
  }

  /** A type text whose global types are named as such where the module has types of the same names. */
  #globals(text: string): string {
    const taken = this.#surface.items.filter((item) => globalTypes.has(item.name))
    if (taken.length === 0) return text
    const names = new RegExp(
      `(<<[^<>]*>>)|(?<![\\w$.])(${taken.map((item) => item.name).join('|')})(?![\\w$]|\\??:)`,
      'g',
    )
    return text.replace(names, (whole, reference?: string) => reference ?? `globalThis.${whole}`)
  }

  /** A type text with its references to Haxe types resolved. */
  #type(text: string): string {
    return this.#globals(text).replace(/<<([^<>]+)>>/g, (_, found: string) => {
      const home = this.#surface.homes.get(found)
      if (!home) return 'any'
      if (home.module === this.#surface.module) {
        this.#named.add(found)
        return home.name
      }
      let relative = path.posix.relative(this.#folder, home.file)
      if (!relative.startsWith('.')) relative = `./${relative}`
      // The standard library's classes have no declaration file of their own.
      if (relative.includes('/runtime/std/') || relative.includes('/node_modules/')) return 'any'
      let names = this.#imports.get(relative)
      if (!names) this.#imports.set(relative, (names = new Map()))
      const isTaken = this.#surface.items.some((i) => i.name === home.name)
      const local = isTaken ? `${found.replaceAll('.', '_')}_` : home.name
      names.set(home.name, local)
      return local
    })
  }

  #doc(doc: string | null, indent = ''): void {
    if (!doc) return
    const text = doc
      .replaceAll('*/', '* /')
      .split('\n')
      .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
    while (text[0] === '') text.shift()
    while (text.at(-1) === '') text.pop()
    if (text.length === 0) return
    if (text.length === 1) this.#lines.push(`${indent}/** ${text[0]} */`)
    else this.#lines.push(`${indent}/**`, ...text.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`)
  }

  #params(params: readonly SurfaceParam[]): string {
    const lastRequired = params.findLastIndex((p) => !p.optional && !p.rest)
    return params
      .map((p, i) => {
        const type = this.#type(p.ts)
        if (p.rest) return `...${nameForTs(p.name)}: ${type}`
        if (!p.optional) return `${nameForTs(p.name)}: ${type}`
        const orNull = /\| null$|^any$|^unknown$/.test(type)
          ? type
          : `${type.includes('=>') ? `(${type})` : type} | null`
        return i > lastRequired ? `${nameForTs(p.name)}?: ${orNull}` : `${nameForTs(p.name)}: ${orNull} | undefined`
      })
      .join(', ')
  }

  #signature(f: SurfaceFunction): string {
    return `${generics(f.typeParams)}(${this.#params(f.params)}): ${this.#type(f.resultTs)}`
  }

  #item(item: SurfaceItem): void {
    const isSafe = nameForTs(item.name) === item.name
    switch (item.kind) {
      case 'function':
        this.#doc(item.doc)
        this.#lines.push(`${isSafe ? 'export ' : ''}declare function ${nameForTs(item.name)}${this.#signature(item)}`)
        if (!isSafe) this.#lines.push(`export { ${nameForTs(item.name)} as ${item.name} }`)
        return
      case 'value':
        this.#doc(item.doc)
        this.#lines.push(`${isSafe ? 'export ' : ''}declare const ${nameForTs(item.name)}: ${this.#type(item.ts)}`)
        if (!isSafe) this.#lines.push(`export { ${nameForTs(item.name)} as ${item.name} }`)
        return
      case 'class':
        if (item.isInterface) this.#interface(item)
        else this.#class(item)
        return
      case 'enum': {
        const params = generics(item.typeParams)
        const cases = item.constructors.map(
          (c) =>
            `{ readonly tag: ${JSON.stringify(c.name)}${(c.params ?? []).map((p) => `; readonly ${p.name}: ${this.#orNull(p)}`).join('')} }`,
        )
        this.#doc(item.doc)
        this.#lines.push(`export type ${item.name}${params} =`, ...cases.map((c) => `  | ${c}`))
        if (cases.length === 0) this.#lines.push('  never')
        this.#lines.push(`export declare const ${item.name}: {`)
        for (const c of item.constructors) {
          this.#doc(c.doc, '  ')
          const args = (c.params ?? [])
            .map((p) => `${nameForTs(p.name)}${p.optional ? '?' : ''}: ${this.#orNull(p)}`)
            .join(', ')
          const any = item.typeParams.length > 0 ? `<${item.typeParams.map(() => 'any').join(', ')}>` : ''
          this.#lines.push(
            `  readonly ${c.name}: ${c.params ? `${params}(${args}) => ${item.name}${generics(item.typeParams)}` : `${item.name}${any}`}`,
          )
        }
        this.#lines.push('}')
        return
      }
      case 'enumAbstract':
        this.#doc(item.doc)
        this.#lines.push(`export type ${item.name} = ${this.#type(item.ts)}`, `export declare const ${item.name}: {`)
        for (const v of item.values) {
          this.#doc(v.doc, '  ')
          this.#lines.push(`  readonly ${v.name}: ${JSON.stringify(v.value)}`)
        }
        this.#lines.push('}')
        return
      case 'typedef':
        this.#doc(item.doc)
        this.#lines.push(`export type ${item.name}${generics(item.typeParams)} = ${this.#type(item.ts)}`)
        return
    }
    item satisfies never
  }

  #orNull(p: { readonly optional: boolean; readonly ts: string }): string {
    const type = this.#type(p.ts)
    return p.optional && !/\| null$|^any$/.test(type) ? `${type} | null` : type
  }

  #interface(item: SurfaceClass): void {
    // A brand of its own, so that no object literal passes for an instance and a class may have several.
    this.#lines.push(`declare const $${item.name}: unique symbol`)
    this.#doc(item.doc)
    const bases = item.interfaces.map((i) => this.#type(i.ts)).filter((t) => t !== 'any')
    this.#lines.push(
      `export interface ${item.name}${generics(item.typeParams)}${bases.length > 0 ? ` extends ${bases.join(', ')}` : ''} {`,
    )
    this.#lines.push(`  readonly [$${item.name}]: true`)
    for (const method of item.methods) {
      this.#doc(method.doc, '  ')
      this.#lines.push(`  ${method.name}${this.#signature(method)}`)
    }
    for (const property of item.properties) {
      this.#doc(property.doc, '  ')
      this.#lines.push(`  ${property.set ? '' : 'readonly '}${property.name}: ${this.#type(property.ts)}`)
    }
    this.#lines.push('}')
  }

  #class(item: SurfaceClass): void {
    this.#doc(item.doc)
    const base = item.superClass ? this.#type(item.superClass.ts) : 'any'
    const interfaces = item.interfaces.map((i) => this.#type(i.ts)).filter((t) => t !== 'any')
    this.#lines.push(
      `export declare class ${item.name}${generics(item.typeParams)}${base === 'any' ? '' : ` extends ${base}`} {`,
    )
    this.#lines.push('  #haxe')
    if (item.construct) {
      this.#doc(item.construct.doc, '  ')
      this.#lines.push(`  constructor(${this.#params(item.construct.params)})`)
    } else this.#lines.push('  protected constructor()')
    for (const method of item.methods) {
      if (method.name === 'constructor') continue
      this.#doc(method.doc, '  ')
      this.#lines.push(`  ${method.isStatic ? 'static ' : ''}${method.name}${this.#signature(method)}`)
    }
    for (const property of item.properties) this.#property(property)
    if (item.superClass?.path === 'haxe.Exception') this.#lines.push('  readonly message: string')
    this.#lines.push('}')
    if (interfaces.length > 0)
      this.#lines.push(`export interface ${item.name}${generics(item.typeParams)} extends ${interfaces.join(', ')} {}`)
    if (item.isDefault) this.#lines.push(`export { ${item.name} as default }`)
  }

  #property(property: SurfaceProperty): void {
    if (!property.get && !property.set) return
    this.#doc(property.doc, '  ')
    const type = this.#type(property.ts)
    const head = `  ${property.isStatic ? 'static ' : ''}`
    if (!property.get) this.#lines.push(`${head}set ${property.name}(value: ${type})`)
    else this.#lines.push(`${head}${property.set ? '' : 'readonly '}${property.name}: ${type}`)
  }
}

function generics(names: readonly string[]): string {
  return names.length > 0 ? `<${names.join(', ')}>` : ''
}

/** JavaScript's own types in the texts of Haxe's. */
const globalTypes: ReadonlySet<string> = new Set(
  'Promise Map ReadonlyMap Record Date ArrayLike ArrayBufferView Float64Array Float32Array Int32Array Uint32Array Uint16Array Uint8Array'.split(
    ' ',
  ),
)
