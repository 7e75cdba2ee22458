package haxe;

/*
 * Templates: texts with `::expressions::`.
 */

import haxe.ds.List;

private enum Expr {
  OpVar(v:String);
  OpExpr(expr:Void->Dynamic);
  OpIf(expr:Void->Dynamic, eif:Expr, eelse:Expr);
  OpStr(str:String);
  OpBlock(l:Array<Expr>);
  OpForeach(expr:Void->Dynamic, loop:Expr);
  OpMacro(name:String, params:Array<Expr>);
}

private typedef Token = {
  final p:String;
  final s:Bool;
  final l:Array<String>;
}

private typedef ExprToken = {
  final p:String;
  final s:Bool;
}

/** A text with `::name::`, `::if cond:: ... ::else:: ... ::end::`, `::foreach list:: ... ::end::` and `$$macro(args)`. */
class Template {
  static var splitter = ~/(::[A-Za-z0-9_ ()&|!+=\/><*."-]+::|\$\$([A-Za-z0-9_-]+)\()/;
  static var expr_splitter = ~/(\(|\)|[ \r\n\t]*"[^"]*"[ \r\n\t]*|[!+=\/><*.&|-]+)/;
  static var expr_trim = ~/^[ ]*([^ ]+)[ ]*$/;
  static var expr_int = ~/^[0-9]+$/;
  static var expr_float = ~/^([+-]?)(?=\d|,\d)\d*(,\d*)?([Ee]([+-]?\d+))?$/;

  /** Values that every template sees. */
  public static var globals:Dynamic = {};

  final expr:Expr;
  var context:Dynamic;
  var macros:Dynamic;
  var stack:List<Dynamic>;
  var buf:StringBuf;

  /** Takes a text apart; throws where it is wrong. */
  public function new(str:String) {
    var tokens = parseTokens(str);
    expr = parseBlock(tokens);
    if (!tokens.isEmpty()) throw "Unexpected '" + tokens.first().p + "'";
  }

  /** The text with the values of `context`; `macros` are the functions of `$$macro(args)`. */
  public function execute(context:Dynamic, ?macros:Dynamic):String {
    this.macros = macros == null ? {} : macros;
    this.context = context;
    stack = new List();
    buf = new StringBuf();
    run(expr);
    return buf.toString();
  }

  function resolve(v:String):Dynamic {
    if (v == "__current__") return context;
    if (Reflect.isObject(context)) {
      var value = Reflect.getProperty(context, v);
      if (value != null || Reflect.hasField(context, v)) return value;
    }
    for (ctx in stack) {
      var value = Reflect.getProperty(ctx, v);
      if (value != null || Reflect.hasField(ctx, v)) return value;
    }
    return Reflect.field(globals, v);
  }

  function parseTokens(data:String):List<Token> {
    var tokens = new List<Token>();
    while (splitter.match(data)) {
      var p = splitter.matchedPos();
      if (p.pos > 0) tokens.add({p: data.substr(0, p.pos), s: true, l: null});
      if (data.charCodeAt(p.pos) == ":".code) {
        tokens.add({p: data.substr(p.pos + 2, p.len - 4), s: false, l: null});
        data = splitter.matchedRight();
        continue;
      }
      var parp = p.pos + p.len;
      var npar = 1;
      var params:Array<String> = [];
      var part = "";
      while (true) {
        var c = data.charCodeAt(parp);
        parp++;
        if (c == "(".code)
          npar++;
        else if (c == ")".code) {
          npar--;
          if (npar <= 0) break;
        } else if (c == null)
          throw "Unclosed macro parenthesis";
        if (c == ",".code && npar == 1) {
          params.push(part);
          part = "";
        } else
          part += String.fromCharCode(c);
      }
      params.push(part);
      tokens.add({p: splitter.matched(2), s: false, l: params});
      data = data.substr(parp, data.length - parp);
    }
    if (data.length > 0) tokens.add({p: data, s: true, l: null});
    return tokens;
  }

  function parseBlock(tokens:List<Token>):Expr {
    var l:Array<Expr> = [];
    while (true) {
      var t = tokens.first();
      if (t == null) break;
      if (!t.s && (t.p == "end" || t.p == "else" || t.p.substr(0, 7) == "elseif ")) break;
      l.push(parse(tokens));
    }
    return l.length == 1 ? l[0] : OpBlock(l);
  }

  static function keyword(p:String, kwd:String):Int {
    if (!StringTools.startsWith(p, kwd)) return -1;
    var c = p.charCodeAt(kwd.length);
    return c == null || c == " ".code || c == "(".code ? kwd.length : -1;
  }

  function parse(tokens:List<Token>):Expr {
    var t = tokens.pop();
    var p = t.p;
    if (t.s) return OpStr(p);
    if (t.l != null) return OpMacro(p, [for (e in t.l) parseBlock(parseTokens(e))]);
    var at = keyword(p, "if");
    if (at > 0) {
      var e = parseExpr(p.substr(at));
      var eif = parseBlock(tokens);
      var next = tokens.first();
      var eelse:Expr = null;
      if (next == null) throw "Unclosed 'if'";
      if (next.p == "end")
        tokens.pop();
      else if (next.p == "else") {
        tokens.pop();
        eelse = parseBlock(tokens);
        next = tokens.pop();
        if (next == null || next.p != "end") throw "Unclosed 'else'";
      } else {
        // `elseif cond` goes on as an `if` of its own that shares the `end`.
        tokens.pop();
        tokens.push({p: next.p.substr(4), s: false, l: null});
        eelse = parse(tokens);
      }
      return OpIf(e, eif, eelse);
    }
    at = keyword(p, "foreach");
    if (at > 0) {
      var e = parseExpr(p.substr(at));
      var efor = parseBlock(tokens);
      var end = tokens.pop();
      if (end == null || end.p != "end") throw "Unclosed 'foreach'";
      return OpForeach(e, efor);
    }
    if (expr_splitter.match(p)) return OpExpr(parseExpr(p));
    return OpVar(p);
  }

  function parseExpr(data:String):Void->Dynamic {
    var l = new List<ExprToken>();
    var text = data;
    while (expr_splitter.match(data)) {
      var p = expr_splitter.matchedPos();
      if (StringTools.trim(data.substr(0, p.pos)) != "") l.add({p: data.substr(0, p.pos), s: true});
      var found = expr_splitter.matched(0);
      l.add({p: found, s: found.indexOf('"') >= 0});
      data = expr_splitter.matchedRight();
    }
    if (data.length != 0) {
      for (i in 0...data.length) {
        if (data.charCodeAt(i) != " ".code) {
          l.add({p: data.substr(i), s: true});
          break;
        }
      }
    }
    var e:Void->Dynamic;
    try {
      e = makeExpr(l);
      if (!l.isEmpty()) throw l.first().p;
    } catch (s:String)
      throw "Unexpected '" + s + "' in " + text;
    return function():Dynamic {
      try
        return e()
      catch (exc:Dynamic)
        throw "Error : " + Std.string(exc) + " in " + text;
    }
  }

  static function constant(v:String, t:Template):Void->Dynamic {
    v = expr_trim.match(v) ? expr_trim.matched(1) : v;
    if (v.charCodeAt(0) == '"'.code) {
      var str = v.substr(1, v.length - 2);
      return () -> str;
    }
    if (expr_int.match(v)) {
      var i:Dynamic = Std.parseInt(v);
      return () -> i;
    }
    if (expr_float.match(v)) {
      var f:Dynamic = Std.parseFloat(v);
      return () -> f;
    }
    return () -> t.resolve(v);
  }

  static function skipSpaces(l:List<ExprToken>):Void {
    var p = l.first();
    while (p != null && !p.s && StringTools.trim(p.p) == "") {
      l.pop();
      p = l.first();
    }
  }

  function makePath(e:Void->Dynamic, l:List<ExprToken>):Void->Dynamic {
    var p = l.first();
    if (p == null || p.p != ".") return e;
    l.pop();
    var field = l.pop();
    if (field == null || !field.s) throw field == null ? "<eof>" : field.p;
    var f = StringTools.trim(field.p);
    return makePath(() -> Reflect.getProperty(e(), f), l);
  }

  function makeExpr(l:List<ExprToken>):Void->Dynamic
    return makePath(makeOperand(l), l);

  function makeOperand(l:List<ExprToken>):Void->Dynamic {
    skipSpaces(l);
    var p = l.pop();
    if (p == null) throw "<eof>";
    if (p.s) return constant(StringTools.trim(p.p), this);
    switch p.p {
      case "(":
        skipSpaces(l);
        var e1 = makeExpr(l);
        skipSpaces(l);
        var op = l.pop();
        if (op == null || op.s) throw op == null ? "<eof>" : op.p;
        if (op.p == ")") return e1;
        skipSpaces(l);
        var e2 = makeExpr(l);
        skipSpaces(l);
        var close = l.pop();
        skipSpaces(l);
        if (close == null || close.p != ")") throw close == null ? "<eof>" : close.p;
        return binary(op.p, e1, e2);
      case "!":
        var e = makeExpr(l);
        return function():Dynamic {
          var v = e();
          return v == null || v == false;
        }
      case "-":
        var e = makeExpr(l);
        return () -> -(e() : Dynamic);
    }
    throw p.p;
  }

  static function binary(op:String, e1:Void->Dynamic, e2:Void->Dynamic):Void->Dynamic
    return switch op {
      case "+": () -> rt.Dyn.add(e1(), e2());
      case "-": () -> rt.Dyn.sub(e1(), e2());
      case "*": () -> rt.Dyn.mul(e1(), e2());
      case "/": () -> rt.Dyn.div(e1(), e2());
      case ">": () -> (rt.Dyn.gt(e1(), e2()) : Dynamic);
      case "<": () -> (rt.Dyn.lt(e1(), e2()) : Dynamic);
      case ">=": () -> (rt.Dyn.ge(e1(), e2()) : Dynamic);
      case "<=": () -> (rt.Dyn.le(e1(), e2()) : Dynamic);
      case "==": () -> (rt.Dyn.eq(e1(), e2()) : Dynamic);
      case "!=": () -> (!rt.Dyn.eq(e1(), e2()) : Dynamic);
      case "&&": () -> ((truth(e1()) && truth(e2())) : Dynamic);
      case "||": () -> ((truth(e1()) || truth(e2())) : Dynamic);
      default: throw "Unknown operation " + op;
    }

  static function truth(v:Dynamic):Bool
    return v != null && v != false;

  function run(e:Expr):Void {
    switch e {
      case OpVar(v):
        buf.add(Std.string(resolve(v)));
      case OpExpr(e):
        buf.add(Std.string(e()));
      case OpIf(e, eif, eelse):
        if (truth(e()))
          run(eif);
        else if (eelse != null) run(eelse);
      case OpStr(str):
        buf.add(str);
      case OpBlock(l):
        for (e in l)
          run(e);
      case OpForeach(e, loop):
        var v:Dynamic = e();
        var it:Iterator<Dynamic> = try {
          var i:Dynamic = rt.Dyn.iteratorOf(v);
          if (i == null || Reflect.field(i, "hasNext") == null) throw null;
          i;
        } catch (_:Dynamic) throw "Cannot iter on " + v;
        stack.push(context);
        for (ctx in it) {
          context = ctx;
          run(loop);
        }
        context = stack.pop();
      case OpMacro(m, params):
        var v:Dynamic = Reflect.field(macros, m);
        var args:Array<Dynamic> = [];
        var old = buf;
        args.push(resolve);
        for (p in params) {
          switch p {
            case OpVar(v):
              args.push(resolve(v));
            default:
              buf = new StringBuf();
              run(p);
              args.push(buf.toString());
          }
        }
        buf = old;
        try
          buf.add(Std.string(Reflect.callMethod(macros, v, args)))
        catch (e:Dynamic) {
          var plist = try args.join(",") catch (e:Dynamic) "???";
          throw "Macro call " + m + "(" + plist + ") failed (" + Std.string(e) + ")";
        }
    }
  }
}
