import { type Binop, type Expr, printComplexType } from '../../src/compiler/parser/index.ts'

/*
 * Expressions as fully bracketed text, in the shape in which a macro printed the official compiler's trees
 * (test/compiler/parser/precedence.tsv was made with it).
 */

const binops: Readonly<Record<Binop, string>> = {
  '+': 'OpAdd',
  '-': 'OpSub',
  '*': 'OpMult',
  '/': 'OpDiv',
  '%': 'OpMod',
  '=': 'OpAssign',
  '==': 'OpEq',
  '!=': 'OpNotEq',
  '>': 'OpGt',
  '>=': 'OpGte',
  '<': 'OpLt',
  '<=': 'OpLte',
  '&': 'OpAnd',
  '|': 'OpOr',
  '^': 'OpXor',
  '&&': 'OpBoolAnd',
  '||': 'OpBoolOr',
  '<<': 'OpShl',
  '>>': 'OpShr',
  '>>>': 'OpUShr',
  '...': 'OpInterval',
  '=>': 'OpArrow',
  in: 'OpIn',
  '??': 'OpNullCoal',
}

const unops = {
  '++': 'OpIncrement',
  '--': 'OpDecrement',
  '!': 'OpNot',
  '-': 'OpNeg',
  '~': 'OpNegBits',
  '...': 'OpSpread',
} as const

/** The bracketed text of an expression; null where there is none. */
export function sexpOfExpr(e: Expr | null): string {
  if (e === null) return 'null'
  const s = sexpOfExpr
  const all = (list: readonly Expr[], between: string): string => list.map(s).join(between)
  switch (e.kind) {
    case 'const':
      switch (e.value.kind) {
        case 'ident':
          return e.value.name
        case 'int':
        case 'float':
          return e.value.value
        case 'string':
          return `"${e.value.value}"`
        default:
          return `~/${e.value.pattern}/${e.value.flags}`
      }
    case 'binop':
      return `(${binops[e.op]} ${s(e.left)} ${s(e.right)})`
    case 'assignOp':
      return `(${binops[e.op]}= ${s(e.left)} ${s(e.right)})`
    case 'unop':
      // The official parser makes negative literals of these.
      if (e.op === '-' && e.expr.kind === 'const' && (e.expr.value.kind === 'int' || e.expr.value.kind === 'float')) {
        return `-${e.expr.value.value}`
      }
      return `(${unops[e.op]}${e.postfix ? 'post' : ''} ${s(e.expr)})`
    case 'ternary':
      return `(? ${s(e.cond)} ${s(e.then)} ${s(e.else)})`
    case 'if':
      return `(if ${s(e.cond)} ${s(e.then)} ${s(e.else)})`
    case 'parenthesis':
      return `(p ${s(e.expr)})`
    case 'meta':
      return `(@${e.meta.name} ${s(e.expr)})`
    case 'inline':
      return `(@:inline ${s(e.expr)})`
    case 'cast':
    case 'untyped':
    case 'throw':
    case 'return':
      return `(${e.kind} ${s(e.expr)})`
    case 'field':
      return `(${e.safe ? '?.' : '.'} ${s(e.object)} ${e.name})`
    case 'call':
      return `(call ${s(e.callee)} ${all(e.args, ' ')})`
    case 'array':
      return `(idx ${s(e.array)} ${s(e.index)})`
    case 'checkType':
      return `(: ${s(e.expr)} ${printComplexType(e.type)})`
    case 'is':
      return `(is ${s(e.expr)} ${printComplexType(e.type)})`
    case 'block':
      return `{${all(e.exprs, '; ')}}`
    case 'arrayDecl':
      return `[${all(e.values, ', ')}]`
    case 'objectDecl':
      return `{obj ${e.fields.map((f) => `${f.name}:${s(f.expr)}`).join(', ')}}`
    case 'function': {
      const args = e.func.args.map((a) => `${a.opt ? '?' : ''}${a.name}${a.value ? `=${s(a.value)}` : ''}`)
      return `(fn ${args.join(',')} ${s(e.func.expr)})`
    }
    case 'for': {
      const { it } = e
      const pair = it.kind === 'binop' && it.left.kind === 'binop' && it.left.op === '=>' ? it.left : null
      // The official tree has `k => (v in m)`.
      const text =
        pair && it.kind === 'binop' ? `(OpArrow ${s(pair.left)} (OpIn ${s(pair.right)} ${s(it.right)}))` : s(it)
      return `(for ${text} ${s(e.body)})`
    }
    case 'while':
      return `(while ${!e.doWhile} ${s(e.cond)} ${s(e.body)})`
    case 'vars':
      return `(vars ${e.vars.map((v) => `${v.name}=${s(v.expr)}`).join(',')})`
    case 'new':
      return `(new ${e.path.name} ${all(e.args, ' ')})`
    case 'switch': {
      const cases = e.cases.map(
        (c) => `${c.values.map(s).join('|')}${c.guard ? ` if ${s(c.guard)}` : ''}=>${s(c.expr)}`,
      )
      return `(switch ${s(e.subject)} ${cases.join('; ')})`
    }
    case 'try':
      return `(try ${s(e.expr)} ${e.catches.map((c) => `${c.name}${s(c.expr)}`).join(' ')})`
    case 'break':
    case 'continue':
      return e.kind
    case 'dollar':
      return e.expr ? `(@$${e.name} ${s(e.expr)})` : `$${e.name}`
    case 'markup':
      return `(@:markup "${e.text}")`
    case 'interpolation':
      return `'${e.parts.map((p) => (p.kind === 'text' ? p.value : `<${s(p.expr)}>`)).join('')}'`
    case 'macro':
      return `(macro ${e.body.kind === 'expr' ? s(e.body.expr) : e.body.kind})`
    case 'error':
      return 'ERROR'
    default:
      return e satisfies never
  }
}
