import type { Token, TokenKind } from './token.ts'

/*
 * The conditions of `#if` and `#elseif`: parsing and evaluation in one pass, over the lexer's own tokens. Both
 * sides of `&&` and `||` are always read (they have no effects), so evaluation needs no tree.
 */

/** The lexer as this file sees it: a current token that can be stepped over. */
export type ConditionSource = {
  readonly token: Token
  /** Reads the next token. */
  step(): void
  /** Reads the `.name` parts that directly follow the current token, and gives them as written. */
  dottedRest(): string
  /** Reports that the current token cannot stand here. */
  unexpected(): void
  /** How many parts of the condition are being read, one inside the other. */
  depth: number
}

/** No condition of a program nests this deep; hostile ones must not exhaust the stack. */
const deepestCondition = 200

/** What a condition's part evaluates to; an undefined name is null. */
type Value =
  | { readonly kind: 'null' }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'version'; readonly value: Version }

type Version = { readonly numbers: readonly number[]; readonly pre: string | null }

/**
 * Reads a condition after `#if`: a name, a literal, a negation or a parenthesis, as Haxe has it (binary operators
 * need the parentheses). On return the source's token is the last one of the condition.
 */
export function readCondition(source: ConditionSource, defines: ReadonlyMap<string, string>): boolean {
  return isTrue(readPrimary(source, defines, false))
}

/** Inside parentheses the token after a part is always read; outside, reading on would eat into the program. */
function readPrimary(source: ConditionSource, defines: ReadonlyMap<string, string>, inside: boolean): Value {
  if (source.depth >= deepestCondition) {
    source.unexpected()
    return { kind: 'null' }
  }
  source.depth++
  const value = readPart(source, defines, inside)
  source.depth--
  return value
}

function readPart(source: ConditionSource, defines: ReadonlyMap<string, string>, inside: boolean): Value {
  const { token } = source
  const next = (): void => {
    if (inside) source.step()
  }
  switch (token.kind) {
    case '!': {
      source.step()
      return { kind: 'bool', value: !isTrue(readPrimary(source, defines, inside)) }
    }
    case '(': {
      source.step()
      const value = readBinary(source, defines, 0)
      if (source.token.kind !== ')') source.unexpected()
      else next()
      return value
    }
    case 'string':
      next()
      return { kind: 'string', value: token.text }
    case 'int':
    case 'float':
      next()
      return { kind: 'number', value: Number(token.text.replaceAll('_', '')) }
    case 'eof':
      source.unexpected()
      return { kind: 'null' }
    default: {
      if (!/^[A-Za-z_]/.test(token.text)) {
        source.unexpected()
        return { kind: 'null' }
      }
      const name = token.text + source.dottedRest()
      next()
      if (inside && name === 'version' && (source.token.kind as TokenKind) === '(') return readVersionCall(source)
      if (name === 'true') return { kind: 'bool', value: true }
      if (name === 'false') return { kind: 'bool', value: false }
      const value = defines.get(name) ?? defines.get(name.replaceAll('_', '-')) ?? null
      return value === null ? { kind: 'null' } : { kind: 'string', value }
    }
  }
}

function readVersionCall(source: ConditionSource): Value {
  source.step()
  const { token } = source
  const value = token.kind === 'string' ? parseVersion(token.text) : null
  if (value === null) source.unexpected()
  else source.step()
  if (source.token.kind === ')') source.step()
  else source.unexpected()
  return value === null ? { kind: 'null' } : { kind: 'version', value }
}

const comparisons: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>='])

/** Levels: 0 `||`, 1 `&&`, 2 comparisons. */
function readBinary(source: ConditionSource, defines: ReadonlyMap<string, string>, level: number): Value {
  const operand = (): Value =>
    level === 2 ? readPrimary(source, defines, true) : readBinary(source, defines, level + 1)
  let left = operand()
  for (;;) {
    let op: string = source.token.kind
    if (level === 0 ? op !== '||' : level === 1 ? op !== '&&' : !comparisons.has(op)) return left
    const { max } = source.token
    source.step()
    if (op === '>' && source.token.kind === '=' && source.token.min === max) {
      op = '>='
      source.step()
    }
    const right = operand()
    const value =
      level === 0
        ? isTrue(left) || isTrue(right)
        : level === 1
          ? isTrue(left) && isTrue(right)
          : compare(op, left, right)
    left = { kind: 'bool', value }
  }
}

function isTrue(value: Value): boolean {
  switch (value.kind) {
    case 'null':
      return false
    case 'bool':
      return value.value
    case 'number':
      return value.value !== 0
    case 'string':
      return value.value !== ''
    case 'version':
      return true
    default:
      return value satisfies never
  }
}

function compare(op: string, left: Value, right: Value): boolean {
  const order = orderOf(left, right)
  // What cannot be compared is only ever unequal.
  if (order === null || Number.isNaN(order)) return op === '!='
  switch (op) {
    case '==':
      return order === 0
    case '!=':
      return order !== 0
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    default:
      return order >= 0
  }
}

function orderOf(left: Value, right: Value): number | null {
  if (left.kind === 'version' || right.kind === 'version') {
    const a = versionOf(left)
    const b = versionOf(right)
    return a === null || b === null ? null : compareVersions(a, b)
  }
  if (left.kind === 'null' || right.kind === 'null') return left.kind === right.kind ? 0 : null
  if (left.kind === 'string' && right.kind === 'string') {
    return left.value === right.value ? 0 : left.value < right.value ? -1 : 1
  }
  if (left.kind === 'bool' || right.kind === 'bool') return isTrue(left) === isTrue(right) ? 0 : null
  return Number(left.value) - Number(right.value)
}

function versionOf(value: Value): Version | null {
  if (value.kind === 'version') return value.value
  return value.kind === 'string' ? parseVersion(value.value) : null
}

function parseVersion(text: string): Version | null {
  const match = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9A-Za-z.-]+))?(?:\+.*)?$/.exec(text)
  if (!match) return null
  return { numbers: [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)], pre: match[4] ?? null }
}

function compareVersions(a: Version, b: Version): number {
  for (let i = 0; i < 3; i++) {
    const difference = (a.numbers[i] ?? 0) - (b.numbers[i] ?? 0)
    if (difference !== 0) return difference
  }
  if (a.pre === b.pre) return 0
  // A release comes after its own prereleases.
  if (a.pre === null) return 1
  if (b.pre === null) return -1
  const left = a.pre.split('.')
  const right = b.pre.split('.')
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const x = left[i]
    const y = right[i]
    if (x === y) continue
    if (x === undefined) return -1
    if (y === undefined) return 1
    const numeric = /^\d+$/
    if (numeric.test(x) && numeric.test(y)) return Number(x) - Number(y)
    if (numeric.test(x)) return -1
    if (numeric.test(y)) return 1
    return x < y ? -1 : 1
  }
  return 0
}
