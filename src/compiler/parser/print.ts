import type {
  Constant,
  Expr,
  Field,
  Func,
  ModuleAst,
  ModuleDecl,
  ObjectField,
  StringPart,
  TypeDecl,
  Var,
} from './ast.ts'
import {
  printArgs,
  printHint,
  printMeta,
  printMetas,
  printType,
  printTypeParamDecls,
  printTypePath,
  type TypePrinter,
} from './print-type.ts'

/*
 * The tree back to Haxe text. Parsing what is printed gives the same tree: parentheses are nodes, so nothing
 * has to be added; only blanks and semicolons are chosen here.
 */

/** Printing state: indentation, and whether the text goes into `${...}` of a string. */
type Context = TypePrinter & { readonly indent: string; readonly nested: boolean }

function contextOf(indent: string, nested: boolean): Context {
  const c: Context = {
    indent,
    nested,
    expr: (expr) => printExprIn(expr, c),
    field: (field) => printField(field, c),
  }
  return c
}

const deeper = (c: Context): Context => contextOf(`${c.indent}\t`, c.nested)

/** A whole file. */
export function printModule(module: ModuleAst): string {
  const c = contextOf('', false)
  const pack =
    module.packSpan === null ? '' : `package${module.pack.length > 0 ? ` ${module.pack.join('.')}` : ''};\n\n`
  return pack + module.decls.map((decl) => `${printDecl(decl, c)}\n`).join('\n')
}

/** One expression, without a semicolon. */
export function printExpr(expr: Expr): string {
  return printExprIn(expr, contextOf('', false))
}

/** One type as it is written after a colon. */
export function printComplexType(type: Parameters<typeof printType>[0]): string {
  return printType(type, contextOf('', false))
}

// ---------------------------------------------------------------- declarations

function printDecl(decl: ModuleDecl, c: Context): string {
  switch (decl.kind) {
    case 'import': {
      const path = decl.path.map((part) => part.name).join('.')
      const mode = decl.mode.kind === 'all' ? '.*' : decl.mode.kind === 'as' ? ` as ${decl.mode.name}` : ''
      return `import ${path}${mode};`
    }
    case 'using':
      return `using ${decl.path.map((part) => part.name).join('.')};`
    case 'moduleField':
      return printField(decl.field, c)
    default:
      return printTypeDecl(decl, c)
  }
}

function printDoc(doc: string | null, c: Context): string {
  return doc === null ? '' : `/**${doc}**/\n${c.indent}`
}

function printTypeDecl(decl: TypeDecl, c: Context): string {
  const flags = `${decl.isPrivate ? 'private ' : ''}${decl.isExtern ? 'extern ' : ''}`
  const head = `${printDoc(decl.doc, c)}${printMetas(decl.meta, c)}${flags}`
  const name = `${decl.name}${printTypeParamDecls(decl.params, c)}`
  switch (decl.kind) {
    case 'class': {
      const words = `${decl.isFinal ? 'final ' : ''}${decl.isAbstract ? 'abstract ' : ''}${decl.isInterface ? 'interface' : 'class'}`
      const parent = decl.superClass === null ? '' : ` extends ${printTypePath(decl.superClass, c)}`
      const interfaces = decl.interfaces.map(
        (path) => ` ${decl.isInterface ? 'extends' : 'implements'} ${printTypePath(path, c)}`,
      )
      return `${head}${words} ${name}${parent}${interfaces.join('')} ${printFields(decl.fields, c)}`
    }
    case 'enum': {
      const inner = deeper(c)
      const constructors = decl.constructors.map((constructor) => {
        const args = constructor.args.length === 0 ? '' : printArgs(constructor.args, inner)
        const params = printTypeParamDecls(constructor.params, inner)
        const before = `${printDoc(constructor.doc, inner)}${printMetas(constructor.meta, inner)}`
        return `${inner.indent}${before}${constructor.name}${params}${args}${printHint(constructor.ret, inner)};\n`
      })
      return `${head}enum ${name} {\n${constructors.join('')}${c.indent}}`
    }
    case 'typedef':
      return `${head}typedef ${name} = ${printType(decl.type, c)};`
    case 'abstract': {
      const isOldEnum = decl.meta.some((meta) => meta.name === ':enum')
      const words = decl.isEnum && !isOldEnum ? 'enum abstract' : 'abstract'
      const underlying = decl.underlying === null ? '' : `(${printType(decl.underlying, c)})`
      const casts = [
        ...decl.from.map((type) => ` from ${printType(type, c)}`),
        ...decl.to.map((type) => ` to ${printType(type, c)}`),
      ]
      return `${head}${words} ${name}${underlying}${casts.join('')} ${printFields(decl.fields, c)}`
    }
    default:
      return decl satisfies never
  }
}

function printFields(fields: readonly Field[], c: Context): string {
  const inner = deeper(c)
  return `{\n${fields.map((field) => `${inner.indent}${printField(field, inner)}\n`).join('')}${c.indent}}`
}

/** A field with its semicolon. */
function printField(field: Field, c: Context): string {
  const { fieldKind } = field
  const head = `${printDoc(field.doc, c)}${printMetas(field.meta, c)}${field.access.map((access) => `${access} `).join('')}`
  // `final x` needs no `var`; with other words (`final inline x`) neither.
  const word = field.access.includes('final') ? '' : 'var '
  switch (fieldKind.kind) {
    case 'var': {
      const value = fieldKind.expr === null ? '' : ` = ${printExprIn(fieldKind.expr, c)}`
      return `${head}${word}${field.name}${printHint(fieldKind.type, c)}${value};`
    }
    case 'property': {
      const value = fieldKind.expr === null ? '' : ` = ${printExprIn(fieldKind.expr, c)}`
      return `${head}${word}${field.name}(${fieldKind.get}, ${fieldKind.set})${printHint(fieldKind.type, c)}${value};`
    }
    case 'function': {
      const { func } = fieldKind
      const body = func.expr === null ? ';' : ` ${printStatement(func.expr, c)}`
      return `${head}function ${field.name}${printSignature(func, c)}${body}`
    }
    default:
      return fieldKind satisfies never
  }
}

function printSignature(func: Func, c: Context): string {
  return `${printTypeParamDecls(func.params, c)}${printArgs(func.args, c)}${printHint(func.ret, c)}`
}

// ---------------------------------------------------------------- expressions

/** A statement with its semicolon; after a `}` none is needed. */
function printStatement(expr: Expr, c: Context): string {
  const text = printExprIn(expr, c)
  // A block's text ends with its brace; asking the text itself would flatten the string at every level.
  return expr.kind === 'block' ? text : `${text};`
}

function printBlock(exprs: readonly Expr[], c: Context): string {
  if (exprs.length === 0) return '{ }'
  const inner = deeper(c)
  return `{\n${exprs.map((expr) => `${inner.indent}${printStatement(expr, inner)}\n`).join('')}${c.indent}}`
}

function printExprIn(expr: Expr, c: Context): string {
  const print = (of: Expr): string => printExprIn(of, c)
  const list = (of: readonly Expr[]): string => of.map(print).join(', ')
  switch (expr.kind) {
    case 'const':
      return printConstant(expr.value, c)
    case 'interpolation':
      return printInterpolation(expr.parts, c)
    case 'array':
      return `${print(expr.array)}[${print(expr.index)}]`
    case 'binop':
    case 'assignOp':
      return printChain(expr, c)
    case 'field':
      return `${print(expr.object)}${expr.safe ? '?.' : '.'}${expr.name}`
    case 'parenthesis':
      return `(${print(expr.expr)})`
    case 'objectDecl':
      return `{ ${expr.fields.map((field) => printObjectField(field, c)).join(', ')} }`
    case 'arrayDecl':
      return `[${list(expr.values)}]`
    case 'call':
      return `${print(expr.callee)}(${list(expr.args)})`
    case 'new':
      return `new ${printTypePath(expr.path, c)}(${list(expr.args)})`
    case 'unop': {
      const operand = print(expr.expr)
      if (expr.postfix) return `${operand}${expr.op}`
      // `- -a` and `... .5` would read otherwise without the blank.
      return `${expr.op}${/^[-.+]/.test(operand) ? ' ' : ''}${operand}`
    }
    case 'vars':
      return printVars(expr.vars, c)
    case 'function':
      return printFunction(expr, c)
    case 'block':
      return printBlock(expr.exprs, c)
    case 'for':
      return `for (${print(expr.it)}) ${print(expr.body)}`
    case 'if':
      return `if (${print(expr.cond)}) ${print(expr.then)}${expr.else === null ? '' : ` else ${print(expr.else)}`}`
    case 'ternary':
      return `${print(expr.cond)} ? ${print(expr.then)} : ${print(expr.else)}`
    case 'while':
      return expr.doWhile
        ? `do ${print(expr.body)} while (${print(expr.cond)})`
        : `while (${print(expr.cond)}) ${print(expr.body)}`
    case 'switch':
      return printSwitch(expr, c)
    case 'try': {
      const catches = expr.catches.map((one) => ` catch (${one.name}${printHint(one.type, c)}) ${print(one.expr)}`)
      return `try ${print(expr.expr)}${catches.join('')}`
    }
    case 'return':
      return expr.expr === null ? 'return' : `return ${print(expr.expr)}`
    case 'break':
    case 'continue':
      return expr.kind
    case 'untyped':
    case 'throw':
      return `${expr.kind} ${print(expr.expr)}`
    case 'cast':
      return expr.type === null ? `cast ${print(expr.expr)}` : `cast(${print(expr.expr)}, ${printType(expr.type, c)})`
    case 'is':
      return `${print(expr.expr)} is ${printType(expr.type, c)}`
    case 'checkType':
      return `${print(expr.expr)} : ${printType(expr.type, c)}`
    case 'meta':
      return `${printMeta(expr.meta, c)}${print(expr.expr)}`
    case 'inline':
      return `inline ${print(expr.expr)}`
    case 'macro':
      switch (expr.body.kind) {
        case 'expr':
          return `macro ${print(expr.body.expr)}`
        case 'type':
          return `macro :${printType(expr.body.type, c)}`
        case 'typeDecl':
          return `macro ${printTypeDecl(expr.body.decl, c)}`
        default:
          return expr.body satisfies never
      }
    case 'dollar':
      return expr.expr === null ? `$${expr.name}` : `$${expr.name}{${print(expr.expr)}}`
    case 'markup':
      return expr.text
    case 'error':
      // Only broken programs have one, and those are printed for people.
      return '/* error */ null'
    default:
      return expr satisfies never
  }
}

/** Operators; a loop over the left side, as sums of thousands of terms are no rarity. */
function printChain(expr: Expr, c: Context): string {
  const tail: string[] = []
  let left = expr
  while (left.kind === 'binop' || left.kind === 'assignOp') {
    tail.push(` ${left.op}${left.kind === 'assignOp' ? '=' : ''} ${printExprIn(left.right, c)}`)
    left = left.left
  }
  return printExprIn(left, c) + tail.reverse().join('')
}

function printVars(vars: readonly Var[], c: Context): string {
  const first = vars[0]
  const word = `${first?.isStatic ? 'static ' : ''}${first?.isFinal ? 'final' : 'var'}`
  const texts = vars.map((one) => {
    const value = one.expr === null ? '' : ` = ${printExprIn(one.expr, c)}`
    return `${printMetas(one.meta, c)}${one.name}${printHint(one.type, c)}${value}`
  })
  return `${word} ${texts.join(', ')}`
}

function printFunction(expr: Extract<Expr, { kind: 'function' }>, c: Context): string {
  const { functionKind: kind, func } = expr
  const body = func.expr === null ? '{ }' : printExprIn(func.expr, c)
  switch (kind.kind) {
    case 'arrow':
      return `${printArgs(func.args, c)} -> ${body}`
    case 'anonymous':
      return `function${printSignature(func, c)} ${body}`
    case 'named':
      return `${kind.inlined ? 'inline ' : ''}function ${kind.name}${printSignature(func, c)} ${body}`
    default:
      return kind satisfies never
  }
}

function printSwitch(expr: Extract<Expr, { kind: 'switch' }>, c: Context): string {
  const inner = deeper(c)
  const body = (of: Expr | null): string => {
    if (of === null) return ''
    const statements = of.kind === 'block' ? of.exprs : [of]
    const c2 = deeper(inner)
    return statements.map((one) => `\n${c2.indent}${printStatement(one, c2)}`).join('')
  }
  const cases = expr.cases.map((one) => {
    const values = one.values.map((value) => printExprIn(value, inner)).join(', ')
    const guard = one.guard === null ? '' : ` if (${printExprIn(one.guard, inner)})`
    return `${inner.indent}case ${values}${guard}:${body(one.expr)}\n`
  })
  const fallback = expr.default === null ? '' : `${inner.indent}default:${body(expr.default.expr)}\n`
  return `switch ${printExprIn(expr.subject, c)} {\n${cases.join('')}${fallback}${c.indent}}`
}

// ---------------------------------------------------------------- literals

function printObjectField(field: ObjectField, c: Context): string {
  const name = field.quoted ? printString(field.name, '"', c) : field.name
  return `${name}: ${printExprIn(field.expr, c)}`
}

function printConstant(constant: Constant, c: Context): string {
  switch (constant.kind) {
    case 'int':
    case 'float':
      return `${constant.value}${constant.suffix ?? ''}`
    case 'string':
      return constant.quote === 'single'
        ? printString(constant.value.replaceAll('$', '$$$$'), "'", c)
        : printString(constant.value, '"', c)
    case 'ident':
      return constant.name
    case 'regexp':
      return `~/${constant.pattern.replaceAll('/', '\\/')}/${constant.flags}`
    default:
      return constant satisfies never
  }
}

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' }

/** The inside of a string literal. In `${...}` quotes are written as codes: there no escaped quote can stand. */
function escapeText(value: string, quote: string, c: Context): string {
  let out = ''
  for (const char of value) {
    const code = char.charCodeAt(0)
    if (char === quote || (c.nested && (char === '"' || char === "'"))) {
      out += c.nested ? `\\x${code.toString(16)}` : `\\${char}`
    } else if (named[char] !== undefined) out += named[char]
    else if (code < 32) out += `\\x${code.toString(16).padStart(2, '0')}`
    // A surrogate without its other half survives only as an escape.
    else if (char.length === 1 && code >= 0xd800 && code <= 0xdfff) out += `\\u${code.toString(16)}`
    else out += char
  }
  return out
}

function printString(value: string, quote: string, c: Context): string {
  return `${quote}${escapeText(value, quote, c)}${quote}`
}

function printInterpolation(parts: readonly StringPart[], c: Context): string {
  const inner = contextOf('', true)
  const texts = parts.map((part) => {
    if (part.kind === 'text') return escapeText(part.value.replaceAll('$', '$$$$'), "'", c)
    // The escapes of the whole string are decoded before its code is read.
    return `\${${printExprIn(part.expr, inner).replaceAll('\\', '\\\\')}}`
  })
  return `'${texts.join('')}'`
}
