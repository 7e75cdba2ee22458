// More set pieces of the library and of control flow: regular expressions, strings, Int64, abstracts, enums by reflection.
import { type Gen, type Scope, arrayOf, boolType, intType, stringType } from './model.ts'

type Piece = (g: Gen, s: Scope, depth: number) => string[]

const int = (g: Gen, s: Scope, d = 1): string => g.expr(s, intType, d)
const text = (g: Gen, s: Scope): string => g.expr(s, stringType, 1)
const small = (g: Gen): number => g.random.int(1, 5)

export const morePieces: readonly Piece[] = [
  (g, s) => {
    const r = g.fresh('re')
    return [
      `var ${r} = ~/${g.random.pick(['[a-z]+', '([a-z])([a-z])', '[0-9]', 'l+', '^a'])}/${g.random.pick(['', 'g', 'i'])};`,
      `var ${r}t = ${text(g, s)};`,
      `R.log(${r}.match(${r}t) ? ${r}.matched(0) + "@" + ${r}.matchedPos().pos + "|" + ${r}.matchedLeft() + "|" + ${r}.matchedRight() : "none");`,
      `R.log(${r}.replace(${r}t, "<$$>") + ${r}.split(${r}t).join("/") + ~/[aeiou]/g.map(${r}t, e -> e.matched(0).toUpperCase()));`,
    ]
  },
  (g, s) => {
    const i = g.fresh('big')
    return [
      `var ${i} = haxe.Int64.make(${int(g, s)}, ${int(g, s)});`,
      `var ${i}k = haxe.Int64.ofInt(${small(g)});`,
      `R.log(haxe.Int64.toStr(${i} * ${i}k + 7) + " " + (${i} > ${i}k) + " " + haxe.Int64.toStr(${i} >> 3) + " " + (${i} ^ ${i}k).low + " " + haxe.Int64.toStr(${i} / 1000) + " " + (${i} % 97).low);`,
    ]
  },
  (g, s) => [
    `R.log("" + ${text(g, s)}.lastIndexOf("a") + ${text(g, s)}.indexOf("e", 1) + [for (c in new haxe.iterators.StringIterator(${text(g, s)})) c & 31].join("."));`,
  ],
  (g, s) => [
    `R.log(StringTools.urlDecode(StringTools.urlEncode(${text(g, s)})) + StringTools.contains(${text(g, s)}, "a") + StringTools.isSpace(" x", ${g.random.int(0, 1)}) + StringTools.htmlUnescape("&lt;" + ${text(g, s)}));`,
  ],
  (g, s) => {
    const e = g.fresh('opt')
    return [
      `var ${e} = Type.createEnum(Opt, "Some", [${int(g, s)}]);`,
      `R.log(Std.string(${e}) + Type.enumEq(${e}, Some(${small(g)})) + Type.getEnumConstructs(Opt) + Type.enumEq(None, Type.createEnum(Opt, "None")) + ${e}.getIndex() + ${e}.getName());`,
    ]
  },
  (g) => {
    const c = g.fresh('ci')
    return [
      `var ${c} = Type.createInstance(Range, [${small(g)}, 9]);`,
      `R.log(${c}.next() + Type.getClassName(Type.getSuperClass(SubErr)) + (Type.resolveClass("Range") == Range) + Std.string(Type.typeof(${g.random.pick(['1', '"s"', 'null', 'true', '1.5', 'None', '[1]'])})) + Reflect.hasField(${c}, "step") + Reflect.getProperty(${c}, "at"));`,
    ]
  },
  (g, s) => {
    const v = g.fresh('lv')
    return [
      `var ${v}:Level = Level.of(${int(g, s)});`,
      `R.log((switch ${v} { case Low: "low"; case Mid: "mid"; case High: "high"; }) + (${v} == Level.Mid) + (${v} : Int));`,
    ]
  },
  (g, s) => {
    const x = g.fresh('chain')
    return [
      `var ${x} = ${g.expr(s, arrayOf(intType), 2)};`,
      `R.log(${x}.map(a -> a & 0xff).filter(a -> a % 2 == ${g.random.int(0, 1)}).map(a -> '$a').join("+") + Lambda.flatMap([1, 2], a -> [a, a * 10]).join(" ") + Lambda.exists(${x}, a -> a > ${small(g)}));`,
      `for (i => a in ${x}) if (i == a) R.log("fix " + i); else if (i > 3) break;`,
    ]
  },
  (g) => {
    const f = g.fresh('u')
    return [
      `var ${f}:UInt = ${g.random.pick(['7', '0x7fffffff', '100'])};`,
      `${f} = ${f} * 2 + ${small(g)};`,
      `R.log("" + (${f} > 5) + (${f} >>> 1) + (${f} & 0xff));`,
    ]
  },
  (g, s) => {
    const m = g.fresh('mut')
    return [
      `function ${m}even(n:Int):Bool return n == 0 ? true : n == 1 ? false : ${m}even(n - 2);`,
      `var ${m}q = [for (i in 0...${small(g) + 2}) i];`,
      `while (${m}q.length > 0) {`,
      `\tvar n = ${m}q.shift();`,
      `\tif (n == ${small(g)} && ${m}q.length < 6) ${m}q.push(n + ${small(g)});`,
      `\tR.log("q" + n + ${m}even(n) + ${g.expr(s, boolType, 1)});`,
      '}',
    ]
  },
  (g, s) => {
    const t = g.fresh('fin')
    return [
      `var ${t} = [];`,
      `for (i in 0...4) {`,
      '\ttry {',
      '\t\ttry {',
      `\t\t\tif (i == ${g.random.int(0, 3)}) throw new SubErr(i);`,
      `\t\t\tif (i == ${g.random.int(0, 3)}) throw "s" + i;`,
      `\t\t\t${t}.push("n" + i);`,
      '\t\t} catch (e:Err) {',
      `\t\t\t${t}.push(e.message);`,
      `\t\t\tif (e.code > ${g.random.int(1, 3)}) throw e.code;`,
      '\t\t\tcontinue;',
      '\t\t}',
      `\t} catch (e:Int) ${t}.push("i" + e) catch (e:haxe.Exception) {`,
      `\t\t${t}.push("x" + e.message + (e is haxe.ValueException));`,
      `\t\tif (i == ${g.random.int(1, 3)}) break;`,
      '\t}',
      '}',
      `R.log(${t}.join(",") + ${int(g, s)});`,
    ]
  },
]
