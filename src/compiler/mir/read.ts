// Reads the text form of MIR (print.ts). `;` starts a comment that goes to the end of the line.
import { noSpan, type Span } from '../source/index.ts'
import type { MirExport } from './exports.ts'
import { isOpName, opRow, type Effect, type ImmKind } from './ops.ts'
import {
  builtinClasses,
  type BlockId,
  type Branch,
  type FuncId,
  type Imm,
  type Instr,
  type ValueId,
} from './program.ts'
import type { MirClass, MirField, MirFunction, MirGlobal, MirProgram, MirSlot, Terminator } from './program.ts'
import type { ClassId, MirType, RawElem, Rep, Signature } from './types.ts'

/** Text that is no MIR; the message starts with the line number. */
export class MirReadError extends Error {
  override readonly name: string = 'MirReadError'
}

const tokenPattern =
  /;[^\n]*|[ \t\r]+|\n|"(?:[^"\\]|\\.)*"|->|-?Infinity|-?\d[\d.]*(?:e[+-]?\d+)?n?|[A-Za-z_$#][\w.$#]*(?:<[\w.$#<>]*>)?|[(){}[\]:,=@-]/gy

type Token = { readonly text: string; readonly line: number; readonly at: number }

function tokens(text: string): Token[] {
  const list: Token[] = []
  let line = 1
  tokenPattern.lastIndex = 0
  while (tokenPattern.lastIndex < text.length) {
    const at = tokenPattern.lastIndex
    const match = tokenPattern.exec(text)
    if (!match) throw new MirReadError(`line ${line}: unexpected ${JSON.stringify(text.slice(at, at + 10))}`)
    const word = match[0]
    if (word === '\n') line++
    else if (!/^[; \t\r]/.test(word)) list.push({ text: word, line, at })
  }
  return list
}

/** Reads a type as typeText writes it. */
export function readType(text: string): MirType {
  const id = /^(obj|closure)#(\d+)$/.exec(text)
  if (id) return id[1] === 'obj' ? { kind: 'obj', cls: Number(id[2]) } : { kind: 'closure', sig: Number(id[2]) }
  const cell = /^cell<(.*)>$/.exec(text)
  if (cell) return { kind: 'cell', of: readType(cell[1]!) }
  switch (text) {
    case 'i32':
    case 'i64':
    case 'f64':
    case 'f32':
    case 'bool':
    case 'string':
    case 'dyn':
    case 'void':
    case 'ptr':
    case 'array':
      return { kind: text }
    case 'null.i32':
      return { kind: 'null', of: 'i32' }
    case 'null.bool':
      return { kind: 'null', of: 'bool' }
    case 'null.f64':
      return { kind: 'null', of: 'f64' }
  }
  const raw = /^raw\.(i8|i16|f32|any|i32|bool|f64|i64|string|dyn)$/.exec(text)
  if (raw) return { kind: 'raw', elem: raw[1] as RawElem }
  throw new MirReadError(`${text} is no type`)
}

class Reader {
  readonly #tokens: Token[]
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
    this.#tokens = tokens(text)
  }

  peek(): string {
    return this.#tokens[this.#at]?.text ?? ''
  }

  peekAfter(): string {
    return this.#tokens[this.#at + 1]?.text ?? ''
  }

  next(): string {
    const token = this.#tokens[this.#at++]
    if (!token) throw this.error('unexpected end')
    return token.text
  }

  error(message: string): MirReadError {
    const token = this.#tokens[Math.min(Math.max(this.#at - 1, 0), this.#tokens.length - 1)]
    return new MirReadError(`line ${token?.line ?? 1}: ${message}`)
  }

  expect(text: string): void {
    const got = this.next()
    if (got !== text) throw this.error(`expected ${text}, found ${got}`)
  }

  accept(text: string): boolean {
    if (this.peek() !== text) return false
    this.#at++
    return true
  }

  string(): string {
    const text = this.next()
    if (!text.startsWith('"')) throw this.error(`expected a string, found ${text}`)
    return JSON.parse(text) as string
  }

  integer(): number {
    const text = this.next()
    const value = Number(text)
    if (!Number.isInteger(value)) throw this.error(`expected an integer, found ${text}`)
    return value
  }

  /** A word of a prefix and a number: v3, b0, f12. */
  id(prefix: string): number {
    const text = this.next()
    const rest = text.slice(prefix.length)
    if (!text.startsWith(prefix) || !/^\d+$/.test(rest)) throw this.error(`expected ${prefix}N, found ${text}`)
    return Number(rest)
  }

  type(): MirType {
    const text = this.next()
    try {
      return readType(text)
    } catch {
      throw this.error(`${text} is no type`)
    }
  }

  list<T>(open: string, close: string, item: () => T): T[] {
    const items: T[] = []
    this.expect(open)
    while (!this.accept(close)) {
      if (items.length > 0) this.expect(',')
      items.push(item())
    }
    return items
  }

  types(): MirType[] {
    return this.list('(', ')', () => this.type())
  }

  span(): Span {
    if (!this.accept('@')) return noSpan
    const file = this.string()
    this.expect(':')
    const min = this.integer()
    // `-max` is read as one negative number.
    const max = Math.abs(this.integer())
    return file === '' ? noSpan : { file, min, max }
  }

  /** The rest of the current line, as it stands. */
  restOfLine(): string {
    const token = this.#tokens[this.#at]
    if (!token) throw this.error('unexpected end')
    const end = this.#text.indexOf('\n', token.at)
    const stop = end < 0 ? this.#text.length : end
    while (this.#at < this.#tokens.length && this.#tokens[this.#at]!.at < stop) this.#at++
    return this.#text.slice(token.at, stop)
  }
}

/** Reads a whole program; throws MirReadError. Nothing but the syntax is checked: verify.ts does the rest. */
export function readProgram(text: string): MirProgram {
  const r = new Reader(text)
  const classes: (MirClass | null)[] = Array.from({ length: builtinClasses.first }, () => null)
  const sigs: Signature[] = []
  const slots: MirSlot[] = []
  const globals: MirGlobal[] = []
  const functions: (MirFunction | null)[] = []
  const arrayGet: Partial<Record<Rep, FuncId>> = {}
  const arraySet: Partial<Record<Rep, FuncId>> = {}
  const exports: MirExport[] = []
  let raise: FuncId | null = null
  const named: { describe?: FuncId; describeSimple?: FuncId; text?: FuncId } = {}
  let init: FuncId | null = null
  let main: FuncId | null = null
  while (r.peek() !== '') {
    const word = r.next()
    switch (word) {
      case 'sig':
        sigs[r.integer()] = readSignature(r)
        break
      case 'class': {
        const cls = readClass(r)
        while (classes.length < cls.id) classes.push(null)
        classes[cls.id] = cls
        break
      }
      case 'global': {
        const id = r.integer()
        const name = r.string()
        r.expect(':')
        globals[id] = { id, name, type: r.type() }
        break
      }
      case 'slot': {
        const id = r.integer()
        const name = r.string()
        const sig = readSignature(r)
        const impls = r.list('{', '}', (): [ClassId, FuncId] => {
          const cls = r.integer()
          r.expect(':')
          return [cls, r.id('f')]
        })
        slots[id] = { id, name, sig, impls: new Map(impls), fallback: r.accept('fallback') ? r.id('f') : null }
        break
      }
      case 'helper': {
        const kind = r.next()
        if (kind === 'raise') raise = r.id('f')
        else if (kind === 'describe' || kind === 'describeSimple' || kind === 'text') named[kind] = r.id('f')
        else if (kind === 'arrayGet') arrayGet[r.next() as Rep] = r.id('f')
        else if (kind === 'arraySet') arraySet[r.next() as Rep] = r.id('f')
        else throw r.error(`no helper ${kind}`)
        break
      }
      case 'init':
        init = r.id('f')
        break
      case 'main':
        main = r.id('f')
        break
      case 'export': {
        const symbol = r.string()
        const func = r.id('f')
        const rest = JSON.parse(r.restOfLine()) as Omit<MirExport, 'symbol' | 'func'>
        exports.push({ symbol, func, ...rest })
        break
      }
      case 'func': {
        const fn = readFunction(r)
        while (functions.length < fn.id) functions.push(null)
        functions[fn.id] = fn
        break
      }
      default:
        throw r.error(`unexpected ${word}`)
    }
  }
  return {
    classes,
    sigs,
    slots,
    globals,
    functions,
    helpers: { arrayGet, arraySet, raise, ...named },
    init,
    main,
    exports,
  }
}

function readSignature(r: Reader): Signature {
  const params = r.types()
  r.expect('->')
  return { params, result: r.type() }
}

function readClass(r: Reader): MirClass {
  const id = r.integer()
  const kind = r.next() as MirClass['kind']
  const name = r.string()
  r.expect('as')
  const haxeName = r.string()
  const superClass = r.accept('super') ? r.integer() : null
  const interfaces = r.accept('interfaces') ? r.list('(', ')', () => r.integer()) : []
  r.expect('last')
  const lastDescendant = r.integer()
  const isInstantiated = r.accept('instantiated')
  const sig = r.accept('sig') ? r.integer() : null
  const fields: MirField[] = []
  r.expect('{')
  while (!r.accept('}')) {
    const field = r.string()
    r.expect(':')
    const type = r.type()
    fields.push({ name: field, type, isFinal: r.accept('final') })
  }
  return { id, name, haxeName, kind, superClass, interfaces, fields, lastDescendant, isInstantiated, sig }
}

function readFunction(r: Reader): MirFunction {
  const id = r.integer()
  const name = r.string()
  r.expect('as')
  const haxeName = r.string()
  const valueTypes: MirType[] = []
  const define = (value: ValueId, type: MirType): ValueId => {
    while (valueTypes.length < value) valueTypes.push({ kind: 'void' })
    valueTypes[value] = type
    return value
  }
  const parameter = (): ValueId => {
    const value = r.id('v')
    r.expect(':')
    return define(value, r.type())
  }
  const params = r.list('(', ')', parameter)
  r.expect('->')
  const fn: MirFunction = {
    id,
    name,
    haxeName,
    params,
    result: r.type(),
    sig: r.accept('sig') ? r.integer() : null,
    captures: r.accept('captures') ? r.types() : null,
    vars: r.accept('vars') ? r.types() : [],
    ...(r.accept('nonnull') ? { nonNull: r.list('(', ')', () => r.id('v')) } : {}),
    inline: r.accept('inline') ? (r.next() as MirFunction['inline']) : 'auto',
    span: r.span(),
    valueTypes,
    blocks: new Map(),
    nextBlock: 0,
  }
  r.expect('{')
  while (!r.accept('}')) {
    const block: BlockId = r.id('b')
    const blockParams = r.peek() === '(' ? r.list('(', ')', parameter) : []
    const handler = r.accept('handler') ? r.id('b') : null
    r.expect(':')
    const instrs: Instr[] = []
    let term: Terminator | null = null
    while (!term) {
      term = readTerm(r)
      if (!term) instrs.push(readInstr(r, define))
    }
    if (fn.blocks.has(block)) throw r.error(`b${block} is there twice`)
    fn.blocks.set(block, { id: block, params: blockParams, instrs, term, handler })
    fn.nextBlock = Math.max(fn.nextBlock, block + 1)
  }
  return fn
}

function readBranch(r: Reader): Branch {
  const block = r.id('b')
  return { block, args: r.peek() === '(' ? r.list('(', ')', () => r.id('v')) : [] }
}

function readTerm(r: Reader): Terminator | null {
  if (r.accept('br')) return { kind: 'br', to: readBranch(r) }
  if (r.accept('cond')) {
    const cond = r.id('v')
    const then = readBranch(r)
    const otherwise = readBranch(r)
    if (!r.accept('unlikely')) return { kind: 'cond', cond, then, else: otherwise }
    return { kind: 'cond', cond, then, else: otherwise, unlikely: r.next() as 'then' | 'else' }
  }
  if (r.accept('switch')) {
    const value = r.id('v')
    const cases = r.list('{', '}', () => {
      const at = r.integer()
      r.expect(':')
      return { value: at, to: readBranch(r) }
    })
    const fallback = readBranch(r)
    return { kind: 'switch', value, cases, fallback, ...(r.accept('byclass') ? { byClass: true } : {}) }
  }
  if (r.accept('return')) return { kind: 'return', value: /^v\d+$/.test(r.peek()) ? r.id('v') : -1 }
  if (r.accept('throw')) {
    const value = r.id('v')
    return { kind: 'throw', value, span: r.span() }
  }
  return r.accept('unreachable') ? { kind: 'unreachable' } : null
}

function readInstr(r: Reader, define: (value: ValueId, type: MirType) => ValueId): Instr {
  let result = -1
  if (/^v\d+$/.test(r.peek())) {
    const value = r.id('v')
    r.expect(':')
    result = define(value, r.type())
    r.expect('=')
  }
  const op = r.next()
  if (!isOpName(op)) throw r.error(`${op} is no operation`)
  const imm = readImm(r, opRow(op).imm)
  const args: ValueId[] = []
  // `v3:` is no operand: it starts the next instruction.
  while (/^v\d+$/.test(r.peek()) && r.peekAfter() !== ':') args.push(r.id('v'))
  return { op, result, args, imm, span: r.span() }
}

const effects: readonly string[] = ['pure', 'read', 'alloc', 'write', 'throw', 'call']

function readImm(r: Reader, kind: ImmKind): Imm {
  switch (kind) {
    case 'none':
      return { kind }
    case 'i32':
    case 'index':
      return { kind, value: r.integer() }
    case 'f64': {
      const text = r.next()
      const value = Number(text)
      if (Number.isNaN(value) && text !== 'NaN') throw r.error(`${text} is no number`)
      return { kind, value }
    }
    case 'i64':
      return { kind, value: BigInt(r.next().replace(/n$/, '')) }
    case 'bool':
      return { kind, value: r.next() === 'true' }
    case 'string':
      return { kind, value: r.string() }
    case 'class':
      return { kind, value: r.id('#') }
    case 'global':
      return { kind, value: r.id('g') }
    case 'var':
      return { kind, value: r.id('$') }
    case 'func':
      return { kind, value: r.id('f') }
    case 'sig':
      return { kind, value: r.id('s') }
    case 'slot':
      return { kind, value: r.id('slot') }
    case 'type':
      return { kind, type: r.type() }
    case 'rep':
      return { kind, rep: r.next() as Rep }
    case 'elem':
      return { kind, elem: r.next() as RawElem }
    case 'name': {
      const value = r.string()
      const type = r.type()
      return effects.includes(r.peek()) ? { kind, value, type, effect: r.next() as Effect } : { kind, value, type }
    }
    case 'field': {
      const match = /^#(\d+)\.(\d+)$/.exec(r.next())
      if (!match) throw r.error('expected #class.field')
      return { kind, field: { cls: Number(match[1]), index: Number(match[2]) } }
    }
    default:
      return kind satisfies never
  }
}
