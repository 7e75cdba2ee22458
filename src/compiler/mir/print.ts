// MIR as text: whole programs or single functions; read.ts takes the same text back.
import type { Span } from '../source/index.ts'
import type { Block, Branch, Imm, Instr, MirClass, MirFunction, MirProgram, Terminator } from './program.ts'
import { typeText, void_, type MirType, type Signature } from './types.ts'

export type PrintOptions = {
  /** Adds `@"file":min-max` to functions, instructions and throws. */
  readonly spans?: boolean
}

/** The text form of a program. */
export function printProgram(program: MirProgram, options: PrintOptions = {}): string {
  const lines: string[] = []
  program.sigs.forEach((sig, id) => lines.push(`sig ${id} ${printSignature(sig)}`))
  for (const cls of program.classes) if (cls) lines.push(...printClass(cls))
  for (const g of program.globals) lines.push(`global ${g.id} ${JSON.stringify(g.name)}: ${typeText(g.type)}`)
  for (const slot of program.slots) {
    const impls = [...slot.impls].map(([cls, func]) => `${cls}: f${func}`).join(', ')
    const fallback = slot.fallback === null ? '' : ` fallback f${slot.fallback}`
    lines.push(`slot ${slot.id} ${JSON.stringify(slot.name)} ${printSignature(slot.sig)} {${impls}}${fallback}`)
  }
  for (const [kind, table] of [
    ['arrayGet', program.helpers.arrayGet],
    ['arraySet', program.helpers.arraySet],
  ] as const) {
    for (const [rep, func] of Object.entries(table)) lines.push(`helper ${kind} ${rep} f${func}`)
  }
  if (program.helpers.raise !== null) lines.push(`helper raise f${program.helpers.raise}`)
  for (const kind of ['describe', 'describeSimple', 'text'] as const) {
    const func = program.helpers[kind]
    if (func !== null && func !== undefined) lines.push(`helper ${kind} f${func}`)
  }
  if (program.init !== null) lines.push(`init f${program.init}`)
  if (program.main !== null) lines.push(`main f${program.main}`)
  for (const { symbol, func, ...rest } of program.exports) {
    lines.push(`export ${JSON.stringify(symbol)} f${func} ${JSON.stringify(rest)}`)
  }
  for (const fn of program.functions) if (fn) lines.push(printFunction(fn, program, options))
  return lines.join('\n') + '\n'
}

function printSignature(sig: Signature): string {
  return `${typeList(sig.params)} -> ${typeText(sig.result)}`
}

function typeList(types: readonly MirType[]): string {
  return `(${types.map(typeText).join(', ')})`
}

function printClass(cls: MirClass): string[] {
  let head = `class ${cls.id} ${cls.kind} ${JSON.stringify(cls.name)} as ${JSON.stringify(cls.haxeName)}`
  if (cls.superClass !== null) head += ` super ${cls.superClass}`
  if (cls.interfaces.length > 0) head += ` interfaces (${cls.interfaces.join(', ')})`
  head += ` last ${cls.lastDescendant}`
  if (cls.isInstantiated) head += ' instantiated'
  if (cls.sig !== null) head += ` sig ${cls.sig}`
  if (cls.fields.length === 0) return [`${head} {}`]
  const fields = cls.fields.map((f) => `  ${JSON.stringify(f.name)}: ${typeText(f.type)}${f.isFinal ? ' final' : ''}`)
  return [`${head} {`, ...fields, '}']
}

/** The text form of one function; the program gives names to the functions it mentions. */
export function printFunction(fn: MirFunction, program: MirProgram | null, options: PrintOptions = {}): string {
  const params = fn.params.map((p) => `v${p}: ${typeText(fn.valueTypes[p] ?? void_)}`).join(', ')
  let head = `func ${fn.id} ${JSON.stringify(fn.name)} as ${JSON.stringify(fn.haxeName)} (${params}) -> ${typeText(fn.result)}`
  if (fn.sig !== null) head += ` sig ${fn.sig}`
  if (fn.captures !== null) head += ` captures ${typeList(fn.captures)}`
  if (fn.vars.length > 0) head += ` vars ${typeList(fn.vars)}`
  if (fn.nonNull && fn.nonNull.length > 0) head += ` nonnull (${fn.nonNull.map((v) => `v${v}`).join(', ')})`
  if (fn.inline !== 'auto') head += ` inline ${fn.inline}`
  const lines = [`${head}${spanText(fn.span, options)} {`]
  for (const block of fn.blocks.values()) lines.push(...printBlock(block, fn, program, options))
  lines.push('}')
  return lines.join('\n')
}

function printBlock(block: Block, fn: MirFunction, program: MirProgram | null, options: PrintOptions): string[] {
  const params = block.params.map((p) => `v${p}: ${typeText(fn.valueTypes[p] ?? void_)}`).join(', ')
  const head = `b${block.id}${params === '' ? '' : `(${params})`}${block.handler === null ? '' : ` handler b${block.handler}`}:`
  const lines = [head]
  for (const instr of block.instrs) lines.push(`  ${printInstr(instr, fn, program, options)}`)
  lines.push(`  ${printTerm(block.term, options)}`)
  return lines
}

/** One instruction as text. */
export function printInstr(
  instr: Instr,
  fn: MirFunction,
  program: MirProgram | null,
  options: PrintOptions = {},
): string {
  const result = instr.result < 0 ? '' : `v${instr.result}: ${typeText(fn.valueTypes[instr.result] ?? void_)} = `
  const imm = immText(instr.imm)
  const args = instr.args.map((a) => ` v${a}`).join('')
  const named = instr.imm.kind === 'func' ? program?.functions[instr.imm.value]?.name : undefined
  const slot = instr.imm.kind === 'slot' ? program?.slots[instr.imm.value]?.name : undefined
  const note = named ?? slot
  const comment = note === undefined ? '' : ` ; ${note.replaceAll('\n', ' ')}`
  return `${result}${instr.op}${imm === '' ? '' : ` ${imm}`}${args}${spanText(instr.span, options)}${comment}`
}

function immText(imm: Imm): string {
  switch (imm.kind) {
    case 'none':
      return ''
    case 'i32':
    case 'index':
      return String(imm.value)
    case 'f64':
      return Object.is(imm.value, -0) ? '-0' : String(imm.value)
    case 'i64':
      return `${imm.value}n`
    case 'bool':
      return String(imm.value)
    case 'string':
      return JSON.stringify(imm.value)
    case 'class':
      return `#${imm.value}`
    case 'global':
      return `g${imm.value}`
    case 'var':
      return `$${imm.value}`
    case 'func':
      return `f${imm.value}`
    case 'sig':
      return `s${imm.value}`
    case 'slot':
      return `slot${imm.value}`
    case 'name':
      return `${JSON.stringify(imm.value)} ${typeText(imm.type)}${imm.effect === undefined ? '' : ` ${imm.effect}`}`
    case 'type':
      return typeText(imm.type)
    case 'rep':
      return imm.rep
    case 'elem':
      return imm.elem
    case 'field':
      return `#${imm.field.cls}.${imm.field.index}`
    default:
      return imm satisfies never
  }
}

function branchText(branch: Branch): string {
  return `b${branch.block}${branch.args.length === 0 ? '' : `(${branch.args.map((a) => `v${a}`).join(', ')})`}`
}

function printTerm(term: Terminator, options: PrintOptions): string {
  switch (term.kind) {
    case 'br':
      return `br ${branchText(term.to)}`
    case 'cond': {
      const unlikely = term.unlikely === undefined ? '' : ` unlikely ${term.unlikely}`
      return `cond v${term.cond} ${branchText(term.then)} ${branchText(term.else)}${unlikely}`
    }
    case 'switch': {
      const cases = term.cases.map((c) => `${c.value}: ${branchText(c.to)}`).join(', ')
      return `switch v${term.value} {${cases}} ${branchText(term.fallback)}${term.byClass ? ' byclass' : ''}`
    }
    case 'return':
      return term.value < 0 ? 'return' : `return v${term.value}`
    case 'throw':
      return `throw v${term.value}${spanText(term.span, options)}`
    case 'unreachable':
      return 'unreachable'
    default:
      return term satisfies never
  }
}

function spanText(span: Span, options: PrintOptions): string {
  if (!options.spans) return ''
  return ` @${JSON.stringify(span.file)}:${span.min}-${span.max}`
}
