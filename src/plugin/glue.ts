/*
 * The JavaScript that stands for a `.hx` module: one function, class or constant per export, each free of side effects, so
 * that bundlers drop what nobody imports. What survives names the program's exports by key (`"haxe:symbol;"`); the keys
 * found in the final code decide what is compiled.
 */
import {
  jsModuleKey,
  type Crossing,
  type ModuleSurface,
  type SurfaceClass,
  type SurfaceFunction,
  type SurfaceItem,
  type SurfaceProperty,
} from '../compiler/index.ts'

/** The ids of the virtual modules that glue imports. */
export const runtimeId = '~haxe/runtime'
export const glueId = '~haxe/js/glue/index.ts'

/** The key under which glue asks the program for an export. */
export function keyOf(symbol: string): string {
  return `haxe:${symbol};`
}

/** Every symbol whose key is in a piece of JavaScript. */
export function symbolsIn(code: string): Set<string> {
  const found = new Set<string>()
  for (const match of code.matchAll(/haxe:([\w.#:]+);/g)) if (match[1]) found.add(match[1])
  return found
}

const reserved = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield'.split(
    ' ',
  ),
)

/** What the code uses that bundlers put around and into modules: a module's own `Promise` would stand in its way. */
const globals = new Set(
  'Array Error JSON Map Object Promise Proxy Reflect Set String Symbol URL WeakMap WebAssembly document exports global globalThis module require self window'.split(
    ' ',
  ),
)

/** The glue of a module. `importOf` gives the specifier of another `.hx` file's glue. */
export function printGlue(surface: ModuleSurface, importOf: (file: string) => string): string {
  return new GlueWriter(surface, importOf).print()
}

class GlueWriter {
  readonly #surface: ModuleSurface
  readonly #importOf: (file: string) => string
  readonly #helpers = new Set<string>()
  readonly #imports = new Map<string, string>()
  readonly #head: string[] = []
  readonly #body: string[] = []
  readonly #exports: string[] = []
  /** Named types already printed, by name; and unnamed ones by their text. */
  readonly #types = new Map<string, string>()
  readonly #unfinished = new Set<string>()
  #next = 0

  constructor(surface: ModuleSurface, importOf: (file: string) => string) {
    this.#surface = surface
    this.#importOf = importOf
  }

  print(): string {
    for (const item of this.#surface.items) this.#item(item)
    const provided = this.#jsModules()
    const lines: string[] = []
    const helpers = [...this.#helpers].sort()
    if (helpers.length > 0)
      lines.push(`import { ${helpers.map((h) => `${h} as $${h}`).join(', ')} } from ${JSON.stringify(glueId)}`)
    lines.push(
      `import { exportOf as ${provided.length > 0 ? '$export' : '$exportOf'} } from ${JSON.stringify(runtimeId)}`,
    )
    for (const [local, from] of this.#imports)
      lines.push(
        `import { ${from.split('|')[0]} as ${local} } from ${JSON.stringify(from.slice(from.indexOf('|') + 1))}`,
      )
    lines.push(...provided, ...this.#head, ...this.#body)
    if (this.#exports.length > 0) lines.push(`export { ${this.#exports.join(', ')} }`)
    return lines.join('\n') + '\n'
  }

  /** Statements that hand JavaScript modules to the program before anything of it is called. */
  #jsModules(): string[] {
    const { jsModules, jsModuleUsers, module } = this.#surface
    const out: string[] = []
    const calls = jsModules.map((specifier, i) => {
      out.push(`import * as $js${i} from ${JSON.stringify(specifier)}`)
      return `$provide(${JSON.stringify(jsModuleKey(module, specifier))}, $js${i})`
    })
    if (calls.length > 0) {
      this.#use('provide')
      out.push(`function $provideModules() { ${calls.join('; ')} }`)
      this.#exports.push('$provideModules')
    }
    const all = calls.length > 0 ? ['$provideModules()'] : []
    jsModuleUsers.forEach((file, i) => {
      out.push(`import { $provideModules as $provide${i} } from ${JSON.stringify(this.#importOf(file))}`)
      all.push(`$provide${i}()`)
    })
    if (all.length > 0) out.push(`const $exportOf = (key) => { ${all.join('; ')}; return $export(key) }`)
    return out
  }

  #use(helper: string): string {
    this.#helpers.add(helper)
    return `$${helper}`
  }

  #local(name: string): string {
    return reserved.has(name) || globals.has(name) ? `$_${name}` : name
  }

  #export(local: string, name: string): void {
    this.#exports.push(local === name ? name : `${local} as ${name}`)
  }

  #item(item: SurfaceItem): void {
    switch (item.kind) {
      case 'function': {
        const local = this.#local(item.name)
        this.#body.push(`function ${local}(${this.#params(item)}) ${this.#call(item, null)}`)
        this.#export(local, item.name)
        return
      }
      case 'value': {
        const local = this.#local(item.name)
        const read = this.#result(item.type, `$exportOf(${JSON.stringify(keyOf(item.get))})()`)
        this.#body.push(
          `let ${local} = /*#__PURE__*/ ${this.#use('whenReady')}(() => ${read}, (value) => { ${local} = value })`,
        )
        this.#export(local, item.name)
        return
      }
      case 'class':
        this.#class(item)
        return
      case 'enum': {
        const cases = item.constructors.map(
          (c) => `${JSON.stringify(c.name)}: ${c.params ? JSON.stringify(c.params.map((p) => p.name)) : 'null'}`,
        )
        const local = this.#local(item.name)
        this.#body.push(`const ${local} = /*#__PURE__*/ ${this.#use('enumFace')}({ ${cases.join(', ')} })`)
        this.#export(local, item.name)
        return
      }
      case 'enumAbstract': {
        const values = item.values.map((v) => `${JSON.stringify(v.name)}: ${JSON.stringify(v.value)}`)
        const local = this.#local(item.name)
        this.#body.push(`const ${local} = /*#__PURE__*/ ${this.#use('frozen')}({ ${values.join(', ')} })`)
        this.#export(local, item.name)
        return
      }
      case 'typedef':
        return
    }
    item satisfies never
  }

  #class(item: SurfaceClass): void {
    const members: string[] = []
    const construct = item.construct
    members.push(
      construct
        ? `constructor(${this.#params(construct)}) ${this.#call(construct, null, 'construct')}`
        : `constructor() { ${this.#use('notConstructible')}(${JSON.stringify(item.name)}) }`,
    )
    for (const method of item.methods) {
      if (method.name === 'constructor') continue
      members.push(
        `${method.isStatic ? 'static ' : ''}${memberName(method.name, method.isStatic)}(${this.#params(method)}) ${this.#call(method, method.isStatic ? null : 'this')}`,
      )
    }
    for (const property of item.properties)
      if (property.name !== 'constructor') members.push(...this.#property(property))
    const base = item.superClass ? `() => ${this.#classRef(item.superClass.path)}` : 'null'
    const define = this.#use('defineClass')
    const local = this.#local(item.name)
    this.#body.push(
      `const ${local} = /*#__PURE__*/ ${define}(${JSON.stringify(item.path)}, ${base}, () => $exportOf(${JSON.stringify(keyOf(item.isSymbol))}), class ${item.name} {`,
      ...members.map((m) => `  ${m}`),
      `})`,
    )
    this.#export(local, item.name)
    if (item.isDefault) this.#exports.push(`${local} as default`)
  }

  #property(property: SurfaceProperty): string[] {
    const out: string[] = []
    const head = `${property.isStatic ? 'static ' : ''}`
    const name = memberName(property.name, property.isStatic)
    const receiver = property.isStatic ? [] : [`${this.#use('self')}(this, ${JSON.stringify(property.label)})`]
    if (property.get)
      out.push(
        `${head}get ${name}() ${this.#attempt(`return ${this.#result(property.type, this.#invoke(property.get, receiver))}`)}`,
      )
    if (property.set) {
      const value = this.#argument(property.type, 'value', `${property.label}|value`)
      out.push(`${head}set ${name}(value) ${this.#attempt(this.#invoke(property.set, [...receiver, value]))}`)
    }
    return out
  }

  #params(f: SurfaceFunction): string {
    return f.params.map((p) => (p.rest ? '...' : '') + this.#local(p.name)).join(', ')
  }

  #attempt(statement: string): string {
    return `{ try { ${statement} } catch (error) { throw ${this.#use('raised')}(error) } }`
  }

  /** A call of the program's function through a variable that keeps it after the first time. */
  #invoke(symbol: string, args: readonly string[]): string {
    const kept = `$f${this.#next++}`
    this.#head.push(`let ${kept}`)
    return `(${kept} ??= $exportOf(${JSON.stringify(keyOf(symbol))}))(${args.join(', ')})`
  }

  #call(f: SurfaceFunction, receiver: 'this' | null, as: 'call' | 'construct' = 'call'): string {
    const args = f.params.map((p) => this.#argument(p.type, this.#local(p.name), `${f.label}|${p.name}`))
    if (receiver) args.unshift(`${this.#use('self')}(this, ${JSON.stringify(f.label)})`)
    const call = this.#invoke(f.symbol, args)
    if (as === 'construct') return this.#attempt(`${this.#use('adopt')}(this, ${call})`)
    return this.#attempt(f.result.kind === 'void' ? call : `return ${this.#result(f.result, call)}`)
  }

  /** JavaScript to Haxe. */
  #argument(type: Crossing, value: string, where: string): string {
    const place = JSON.stringify(where)
    switch (type.kind) {
      case 'int':
        return `${this.#use('toInt')}(${value}, ${place})`
      case 'uint':
        return `${this.#use('toUint')}(${value}, ${place})`
      case 'float':
        return `${this.#use('toFloat')}(${value}, ${place})`
      case 'bool':
        return `${this.#use('toBool')}(${value}, ${place})`
      case 'string':
        return `${this.#use('toText')}(${value}, ${place})`
      default:
        return `${this.#converter(type)}.to(${value}, ${place})`
    }
  }

  /** Haxe to JavaScript. */
  #result(type: Crossing, value: string): string {
    switch (type.kind) {
      case 'int':
      case 'float':
      case 'string':
      case 'int64':
      case 'void':
        return value
      case 'uint':
        return `${value} >>> 0`
      case 'bool':
        return `${this.#use('fromBool')}(${value})`
      default:
        return `${this.#converter(type)}.from(${value})`
    }
  }

  #constant(key: string, text: string): string {
    const known = this.#types.get(key)
    if (known) return known
    const name = `$t${this.#next++}`
    this.#types.set(key, name)
    this.#head.push(`const ${name} = /*#__PURE__*/ ${text}`)
    return name
  }

  /** The converter of a type, as an expression. */
  #converter(type: Crossing): string {
    switch (type.kind) {
      case 'void':
        return this.#use('nothing')
      case 'string':
        return this.#use('text')
      case 'int':
      case 'uint':
      case 'float':
      case 'bool':
      case 'int64':
      case 'bytes':
      case 'date':
      case 'dynamic':
      case 'promise':
        return this.#use(type.kind)
      case 'nullable':
        return this.#wrapped('nullable', type.of)
      case 'class':
      case 'interface':
        return this.#constant(`class ${type.name}`, `${this.#use('instance')}(() => ${this.#classRef(type.name)})`)
      case 'array':
      case 'list':
      case 'vector':
        return this.#wrapped(type.kind, type.of)
      case 'map': {
        const key = this.#converter(type.key)
        const value = this.#converter(type.value)
        const make = mapMaker(type.key)
        return this.#constant(
          `map ${key} ${value}`,
          `${this.#use('map')}(${key}, ${value}, () => $exportOf(${JSON.stringify(keyOf(make))}))`,
        )
      }
      case 'typedArray': {
        const lower = type.name[0]?.toLowerCase() + type.name.slice(1)
        const make = keyOf(`rt.Boundary.${lower}Of`)
        const unmake = keyOf(`rt.Boundary.bytesOf${type.name}`)
        return this.#constant(
          `typed ${type.name}`,
          `${this.#use('typedArray')}(${JSON.stringify(type.name)}, () => $exportOf(${JSON.stringify(make)}), () => $exportOf(${JSON.stringify(unmake)}))`,
        )
      }
      case 'function': {
        const params = type.params.map((p) => this.#converter(p))
        const result = this.#converter(type.result)
        return this.#constant(
          `function ${type.wrap} ${params.join()} ${result}`,
          `${this.#use('functionOf')}([${params.join(', ')}], ${result}, () => $exportOf(${JSON.stringify(keyOf(type.wrap))}))`,
        )
      }
      case 'recursive':
        return this.#types.has(`named ${type.name}`) ? this.#named(type.name, () => '') : this.#use('dynamic')
      case 'enum':
        return this.#named(type.name, () => {
          const cases = type.constructors.map((c) => {
            const params = c.params.map((p) => `[${JSON.stringify(p.name)}, ${this.#converter(p.type)}]`)
            return `[${JSON.stringify(c.name)}, () => $exportOf(${JSON.stringify(keyOf(c.symbol))}), [${params.join(', ')}]]`
          })
          return `${this.#use('enumeration')}(${JSON.stringify(type.name)}, () => [${cases.join(', ')}])`
        })
      case 'structure': {
        const print = (): string => {
          const fields = type.fields.map(
            (f) => `[${JSON.stringify(f.name)}, ${this.#converter(f.type)}${f.optional ? ', true' : ''}]`,
          )
          const expected = type.name
            ? `${/^[AEIOU]/.test(type.name) ? 'an' : 'a'} ${type.name}`
            : `an object { ${type.fields.map((f) => f.name).join(', ')} }`
          return `${this.#use('structure')}(${JSON.stringify(expected)}, () => [${fields.join(', ')}])`
        }
        if (type.name) return this.#named(type.name, print)
        const text = print()
        return this.#constant(text, text)
      }
    }
    throw new Error(`unknown crossing ${String(type satisfies never)}`)
  }

  #wrapped(helper: string, of: Crossing): string {
    const inner = this.#converter(of)
    return this.#constant(`${helper} ${inner}`, `${this.#use(helper)}(${inner})`)
  }

  /** A type with a name, which its own parts may name again. */
  #named(name: string, print: () => string): string {
    const key = `named ${name}`
    const known = this.#types.get(key)
    // A part is made before the whole that it names.
    if (known && this.#unfinished.has(key))
      return this.#constant(`later ${name}`, `${this.#use('later')}(() => ${known})`)
    if (known) return known
    const local = `$t${this.#next++}`
    this.#types.set(key, local)
    this.#unfinished.add(key)
    this.#head.push(`const ${local} = /*#__PURE__*/ ${print()}`)
    this.#unfinished.delete(key)
    return local
  }

  #classRef(path: string): string {
    const home = this.#surface.homes.get(path)
    const own = this.#surface.items.find((i) => i.kind === 'class' && i.path === path)
    if (own) return this.#local(own.name)
    if (!home) throw new Error(`no glue knows ${path}`)
    const local = `$${path.replaceAll('.', '_')}`
    this.#imports.set(local, `${home.name}|${this.#importOf(home.file)}`)
    return local
  }
}

/** The function that makes an empty map for a kind of keys. */
function mapMaker(key: Crossing): string {
  switch (key.kind) {
    case 'string':
      return 'rt.Boundary.newStringMap'
    case 'int':
    case 'uint':
      return 'rt.Boundary.newIntMap'
    case 'enum':
      return 'rt.Boundary.newEnumMap'
    default:
      return 'rt.Boundary.newObjectMap'
  }
}

/** Statics that would redefine what every function has need brackets; every other name is a legal member name. */
function memberName(name: string, isStatic: boolean): string {
  return isStatic && name === 'prototype' ? '["prototype_"]' : name
}
