/*
 * What a module's types offer, as Markdown.
 */
import {
  type AbstractType,
  type ClassField,
  type ClassType,
  type EnumField,
  type Module,
  type ModuleType,
  fieldsOf,
  follow,
  printType,
} from '../../src/compiler/typer/index.ts'

/** A section for each type that programs can name, those without any member included. */
export function typeSections(module: Module): readonly string[] {
  const main = module.path.split('.').at(-1)
  const isShown = (t: ModuleType): boolean => !t.isPrivate && !t.meta.some((m) => m.name === ':noCompletion')
  const types = module.types.filter(isShown).toSorted((a, b) => Number(b.name === main) - Number(a.name === main))
  const sections = types.map((t) => sectionOf(t, t.name === main))
  if (module.fields) sections.push(...membersOf(module.fields, ''))
  return sections
}

function sectionOf(type: ModuleType, isMain: boolean): string {
  const params = type.params.length > 0 ? `<${type.params.map((p) => p.name).join(', ')}>` : ''
  const title = `**${wordOf(type)} \`${type.name}${params}\`**`
  const lines = [`${isMain ? '' : '### '}${title}`, '']
  const doc = docText(type.doc)
  if (doc !== '') lines.push(doc, '')
  const members = memberLines(type)
  if (members.length > 0) lines.push(...members, '')
  return lines.join('\n')
}

function wordOf(type: ModuleType): string {
  switch (type.kind) {
    case 'class':
      return type.isInterface ? 'interface' : type.isExtern ? 'extern class' : 'class'
    case 'enumDecl':
      return 'enum'
    case 'typedefDecl':
      return 'typedef'
    case 'abstractDecl':
      return type.isEnum ? 'enum abstract' : 'abstract'
  }
}

function memberLines(type: ModuleType): readonly string[] {
  switch (type.kind) {
    case 'class':
      return membersOf(type, type.name)
    case 'abstractDecl':
      return type.impl ? membersOf(type.impl, type.name, type) : []
    case 'enumDecl':
      return [...type.constructors.values()].map(constructorLine)
    case 'typedefDecl': {
      const t = type.type.kind === 'anon' ? type.type : null
      if (!t) return [`= ${code(shorter(printType(type.type), [type.name]))}`]
      return [...t.anon.fields.values()].map((f) =>
        line(`${f.isOptional ? '?' : ''}${f.name}`, f.type, [type.name, f.name], f.doc),
      )
    }
  }
}

function constructorLine(c: EnumField): string {
  const args = c.args?.map((a) => `${a.opt ? '?' : ''}${a.name}:${printType(a.type)}`).join(', ')
  return `- ${code(args === undefined ? c.name : `${c.name}(${args})`)}${tail(c.doc)}`
}

const hiddenMeta = [':noCompletion', ':op', ':from', ':to', ':resolve', ':deprecated']

/** The functions of a class that stand for operations of the machine or functions of the host, and which. */
export function intrinsicLines(module: Module): readonly string[] {
  return module.types
    .flatMap((type) => {
      if (type.kind !== 'class') return []
      return fieldsOf(type).flatMap((f) => {
        const entry = f.meta.find((m) => [':mir', ':runtime', ':reflect'].includes(m.name))
        const words = entry?.params.flatMap((p) =>
          p.kind === 'const' && p.value.kind === 'string' ? [p.value.value] : [],
        )
        if (!entry || !words) return []
        return [
          `| \`${words.join(' ')}\` | ${memberLine(f, type.name, undefined).slice(2).replaceAll('|', '\\|').replace('static ', '').replace('`: ', '` | ')} |`,
        ]
      })
    })
    .map((row) => (row.split(' | ').length < 3 ? row.replace(/ \|$/, ' | |') : row))
}

function membersOf(cls: ClassType, name: string, abstract?: AbstractType): readonly string[] {
  return fieldsOf(cls)
    .filter((f) => f.isPublic && !f.isOverride && !/^[gs]et_/.test(f.name) && !isHidden(f))
    .map((f) => memberLine(f, name, abstract))
}

function isHidden(f: ClassField): boolean {
  return f.meta.some((m) => hiddenMeta.includes(m.name)) || f.name === '__init__'
}

function memberLine(f: ClassField, owner: string, abstract: AbstractType | undefined): string {
  const isMethodOfAbstract = f.meta.some((m) => m.name === ':impl')
  const isValue = abstract?.isEnum === true && f.kind.kind === 'var' && f.meta.some((m) => m.name === ':enum')
  const isStatic = f.isStatic && owner !== '' && !isMethodOfAbstract && f.name !== '_new' && !isValue
  const own = f.name === '_new' ? 'new' : f.name
  if (isValue) return `- ${code(own)}${tail(f.doc)}`
  const head = `${isStatic ? 'static ' : ''}${own}`
  if (f.kind.kind === 'var') {
    const isReadOnly = ['never', 'null', 'inline'].includes(f.kind.write.kind) || f.isFinal
    return line(`${isReadOnly ? 'final' : 'var'} ${head}`, f.type, [owner, f.name], f.doc)
  }
  const t = follow(f.type)
  if (t.kind !== 'fun') return line(head, f.type, [owner, f.name], f.doc)
  const args = (isMethodOfAbstract && own !== 'new' ? t.args.slice(1) : t.args).map(
    (a) => `${a.rest ? '...' : a.opt ? '?' : ''}${a.name}:${printType(a.type)}`,
  )
  const params = f.params.filter((p) => !(abstract?.params ?? []).some((q) => q.name === p.name)).map((p) => p.name)
  const result = own === 'new' ? '' : `:${printType(t.ret)}`
  const text = `${head}${params.length > 0 ? `<${params.join(', ')}>` : ''}(${args.join(', ')})${result}`
  return `- ${code(shorter(text, [owner, f.name]))}${tail(f.doc)}`
}

function line(
  head: string,
  type: Parameters<typeof printType>[0],
  owners: readonly string[],
  doc: string | null,
): string {
  return `- ${code(shorter(`${head}:${printType(type)}`, owners))}${tail(doc)}`
}

/** Type parameters are printed with what declares them, which everybody sees here. */
function shorter(text: string, owners: readonly string[]): string {
  return owners.reduce(
    (t, owner) => (owner === '' ? t : t.replaceAll(new RegExp(`(?<![\\w.])${owner}\\.(?=[A-Z])`, 'g'), '')),
    text,
  )
}

const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``

const tail = (doc: string | null): string => {
  const text = docText(doc).replaceAll('\n', ' ')
  return text === '' ? '' : `: ${text}`
}

/** A comment without the stars and the white space at the beginnings of its lines. */
function docText(doc: string | null): string {
  return (doc ?? '')
    .split('\n')
    .map((l) => l.replace(/^\s*\*? ?/, '').trimEnd())
    .join('\n')
    .replaceAll(/\*+$/g, '')
    .trim()
}
