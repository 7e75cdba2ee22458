/*
 * Whole modules: one file for each interface, dictionary and enumeration.
 */
import {
  attributeTypes,
  constantModules,
  dynamicResults,
  elementMakers,
  movedToLib,
  parents,
  shorthands,
} from './extras.ts'
import type { Definition, ExtAttr, IdlArgument, IdlMember, IdlType, Model } from './idl.ts'
import { Members, argumentsText } from './members.ts'
import { enumValueName, haxeNameOf, memberName, type HaxeName } from './names.ts'
import { typeTexts } from './types.ts'

export type Sources = {
  readonly model: Model
  /** Element interfaces by tag. */
  readonly tags: ReadonlyMap<string, string>
  /** The names of CSS properties as a style declaration has them. */
  readonly styles: readonly string[]
}

const anyType: IdlType = { type: null, generic: '', idlType: 'any', nullable: false, union: false }

const styleMember: IdlMember = { type: 'attribute', idlType: { ...anyType, idlType: 'CSSOMString' }, extAttrs: [] }

const heading = (pack: string): string =>
  `// Made by bin/externs from the W3C's WebIDL. Do not edit.\npackage ${pack};\n`

const fileOf = (n: HaxeName): string => `${n.pack.replaceAll('.', '/')}/${n.name}.hx`

/** All modules: file names under the standard library, and their texts. */
export function externModules(sources: Sources): ReadonlyMap<string, string> {
  const { model } = sources
  const files = new Map<string, string>()
  const put = (name: HaxeName, text: string): void => {
    if (files.has(fileOf(name))) throw new Error(`two modules would be ${fileOf(name)}`)
    files.set(fileOf(name), heading(name.pack) + text)
  }
  const writer = new ClassWriter(sources)
  for (const definition of model.definitions.values()) {
    const name = haxeNameOf(definition.name, definition.spec)
    if (definition.type === 'dictionary') put(name, dictionaryText(model, definition, name))
    else if (definition.type === 'callback interface') put(name, callbackInterfaceText(model, definition, name))
    else put(name, writer.text(definition, name))
    for (const factory of definition.extAttrs.filter((a) => a.name === 'LegacyFactoryFunction'))
      putFactory(factory, definition, name)
  }
  for (const enumeration of model.enums.values()) {
    const name = haxeNameOf(enumeration.name, enumeration.spec)
    put(name, enumText(enumeration.name, enumeration.spec, enumeration.values, name))
  }
  for (const { name, of } of constantModules) put(name, constantsText(model, name, of))
  for (const name of movedToLib) {
    const doc = `/** The former place of \`js.lib.${name}\`. */`
    put({ pack: 'js.html', name }, `\n${doc}\n@:deprecated typedef ${name} = js.lib.${name};\n`)
  }
  put({ pack: 'js.html', name: 'HTMLDocument' }, documentText(sources))
  put({ pack: 'js.html', name: 'ConsoleInstance' }, writer.consoleText())
  return new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))

  function putFactory(factory: ExtAttr, definition: Definition, of: HaxeName): void {
    const rhs = factory.rhs as { readonly value?: string } | undefined
    const name: HaxeName = { pack: of.pack, name: rhs?.value ?? '' }
    if (name.name === of.name) return
    const args = argumentsText(factory.arguments ?? [], typeTexts(model, of.pack))
    const doc = `/** \`${name.name}\`, the short way to make an \`${definition.name}\`. */`
    put(
      name,
      `\n${doc}\n@:native("${name.name}")\nextern class ${name.name} extends ${of.name} {\n  function new(${args}):Void;\n}\n`,
    )
  }
}

function docOf(name: string, spec: string): string {
  return `/** \`${name}\` of the specification "${spec}". */`
}

function dictionaryText(model: Model, definition: Definition, name: HaxeName): string {
  const types = typeTexts(model, name.pack)
  const above = new Set<string>()
  let parent = definition.inheritance ? model.definitions.get(definition.inheritance) : undefined
  const head = parent ? [`  > ${types.path(haxeNameOf(parent.name, parent.spec))},`] : []
  for (; parent; parent = parent.inheritance ? model.definitions.get(parent.inheritance) : undefined)
    for (const m of parent.members) above.add(m.name ?? '')
  const seen = new Set<string>()
  const lines = definition.members
    // Structures have no metadata for another name, so a field that Haxe can't name is reached as Dynamic only.
    .filter((m) => m.type === 'field' && m.name && !memberName(m.name).isOther && !above.has(m.name))
    .filter((m) => !seen.has(m.name ?? '') && seen.add(m.name ?? ''))
    .map((m) => {
      const text = types.text(m.idlType as IdlType, 'in')
      const type = text === 'EventListener' ? 'haxe.Constraints.Function' : text
      return `  ${m.required ? '' : '?'}${m.name}:${type},`
    })
  return `\n${docOf(definition.name, definition.spec)}\ntypedef ${name.name} = {\n${[...head, ...lines].join('\n')}\n}\n`
}

/** An object with one method that JavaScript calls, or with constants beside it. */
function callbackInterfaceText(model: Model, definition: Definition, name: HaxeName): string {
  const members = new Members(typeTexts(model, name.pack), () => false)
  members.addMembers(definition.members, false)
  const doc = `\n${docOf(definition.name, definition.spec)}\n`
  if (definition.members.some((m) => m.type === 'const'))
    return `${doc}@:native("${definition.name}")\nextern class ${name.name} ${block(members)}`
  return `${doc}typedef ${name.name} = ${block(members)}`
}

function enumText(idlName: string, spec: string, values: readonly string[], name: HaxeName): string {
  const seen = new Map<string, number>()
  const lines = values.map((value) => {
    const own = enumValueName(value)
    const count = seen.get(own) ?? 0
    seen.set(own, count + 1)
    return `  var ${own}${count > 0 ? `_${count + 1}` : ''} = ${JSON.stringify(value)};`
  })
  return `\n${docOf(idlName, spec)}\nenum abstract ${name.name}(String) from String to String {\n${lines.join('\n')}\n}\n`
}

function constantsText(model: Model, name: HaxeName, of: string): string {
  const definition = model.definitions.get(of)
  const members = new Members(typeTexts(model, name.pack), () => false)
  members.addMembers(
    (definition?.members ?? []).filter((m) => m.type === 'const'),
    false,
  )
  return `\n/** The constants of \`${of}\`. */\n@:native("${of}")\nextern class ${name.name} ${block(members)}`
}

function documentText({ tags }: Sources): string {
  const lines = elementMakers(tags).map(([, text]) => `  ${text}`)
  return (
    '\n/** The document of a page of HTML, with a maker for each kind of element. */\n' +
    `@:native("HTMLDocument")\nextern class HTMLDocument extends Document {\n${lines.join('\n')}\n}\n`
  )
}

function block(members: Members): string {
  if (members.declared.length === 0) return '{}\n'
  return `{\n${members.declared.flatMap((d) => d.lines.map((l) => `  ${l}`)).join('\n')}\n}\n`
}

class ClassWriter {
  private readonly sources: Sources
  private readonly names = new Map<string, ReadonlySet<string>>()

  constructor(sources: Sources) {
    this.sources = sources
  }

  private parentOf(definition: Definition): Definition | undefined {
    const name = parents[definition.name] ?? definition.inheritance
    return name === null ? undefined : this.sources.model.definitions.get(name)
  }

  /** The instance members that the class and those above it declare. */
  private namesOf(definition: Definition): ReadonlySet<string> {
    const known = this.names.get(definition.name)
    if (known) return known
    const found = new Set(this.membersOf(definition, haxeNameOf(definition.name, definition.spec)).names())
    const parent = this.parentOf(definition)
    if (parent) for (const name of this.namesOf(parent)) found.add(name)
    found.delete('new')
    this.names.set(definition.name, found)
    return found
  }

  private membersOf(definition: Definition, name: HaxeName): Members {
    const { model, styles } = this.sources
    const types = typeTexts(model, name.pack)
    const parent = this.parentOf(definition)
    const taken = parent ? this.namesOf(parent) : new Set<string>()
    const members = new Members(types, (own) => taken.has(own))
    members.addConstructors(
      definition.members
        .filter((m) => m.type === 'constructor')
        .map((m) => m.arguments ?? ([] as readonly IdlArgument[])),
    )
    for (const [own, text] of this.betterTyped(definition)) members.addText(own, text)
    const known = definition.members.map((m) =>
      dynamicResults.has(`${definition.name}.${m.name}`)
        ? { type: m.type, name: m.name ?? null, arguments: m.arguments ?? [], idlType: anyType, extAttrs: [] }
        : m,
    )
    members.addMembers(known, definition.type === 'namespace')
    // What repeats members of the class above with more arguments widens those.
    for (const [below, above] of Object.entries(parents))
      if (above === definition.name) this.addOverloads(members, below)
    for (const [own, text] of shorthands[definition.name] ?? []) members.addText(own, text)
    if (definition.name === 'CSSStyleDeclaration')
      for (const style of styles) members.addAttribute({ ...styleMember, name: style }, false)
    return members
  }

  private betterTyped(definition: Definition): readonly (readonly [string, string])[] {
    return definition.members.flatMap((m) => {
      const type = attributeTypes[`${definition.name}.${m.name}`]
      if (m.type !== 'attribute' || type === undefined) return []
      return [[m.name ?? '', `var ${m.name}(default, null):${type};`] as const]
    })
  }

  private addOverloads(members: Members, below: string): void {
    const definition = this.sources.model.definitions.get(below)
    if (!definition) return
    const types = typeTexts(this.sources.model, haxeNameOf(below, definition.spec).pack)
    const own = new Set(members.names())
    for (const m of definition.members)
      if (m.type === 'operation' && m.name && own.has(m.name))
        members.addOperation(
          m.name,
          m.arguments ?? [],
          m.idlType ? types.text(m.idlType as IdlType, 'out') : 'Void',
          false,
        )
  }

  /** The module of an interface or namespace. */
  text(definition: Definition, name: HaxeName): string {
    const types = typeTexts(this.sources.model, name.pack)
    const members = this.membersOf(definition, name)
    const parent = this.parentOf(definition)
    const above = parent ? ` extends ${types.path(haxeNameOf(parent.name, parent.spec))}` : ''
    const element = this.elementOf(definition.members)
    const access = element === null ? '' : ` implements ArrayAccess<${types.text(element, 'out')}>`
    const named = definition.members.find(
      (m) => m.special === 'setter' && m.arguments?.[0]?.idlType.idlType === 'DOMString',
    )
    const open = named?.arguments?.[1] ? ` implements Dynamic<${types.text(named.arguments[1].idlType, 'out')}>` : ''
    return (
      `\n${docOf(definition.name, definition.spec)}\n@:native("${definition.name}")\n` +
      `extern class ${name.name}${above}${access}${open} ${block(members)}`
    )
  }

  /** The element type of an interface that is indexed by numbers. */
  private elementOf(members: readonly IdlMember[]): IdlType | null {
    const getter = members.find(
      (m) => m.special === 'getter' && (m.arguments?.[0]?.idlType.idlType as unknown) === 'unsigned long',
    )
    return (getter?.idlType as IdlType | undefined) ?? null
  }

  /** `console` as an object. */
  consoleText(): string {
    const definition = this.sources.model.definitions.get('console')
    const members = new Members(typeTexts(this.sources.model, 'js.html'), () => false)
    members.addMembers(definition?.members ?? [], false)
    return `\n/** The object \`console\`. */\nextern interface ConsoleInstance ${block(members)}`
  }
}
