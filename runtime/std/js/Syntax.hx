package js;

/*
 * JavaScript within Haxe.
 */

import rt.Dyn;
import rt.Host;
import rt.HostValues;

/** Runs JavaScript given as text. It sees the global objects and the arguments, not Haxe's variables. */
class Syntax {
  /** The functions made so far, by their code. */
  static final made = new Map<String, Dynamic>();

  /** The value of a JavaScript expression (or of statements: nothing); `{0}`, `{1}` stand for the arguments. */
  public static function code(code:String, ...args:Dynamic):Dynamic
    return run(code, converted(args.toArray()));

  /** What `code` does, with arguments that are JavaScript's already. */
  @:noCompletion public static function run(code:String, args:Array<Dynamic>):Dynamic {
    var n = args.length;
    var key = code + "|" + n;
    var f = made.get(key);
    if (f == null) {
      var body = code;
      var words:Array<Dynamic> = [];
      for (i in 0...n) {
        body = body.split('{$i}').join('(a$i)');
        words.push('a$i');
      }
      f = compile(words, body);
      made.set(key, f);
    }
    return Host.apply(f, null, Dyn.hostList(args));
  }

  static function converted(args:Array<Dynamic>):Array<Dynamic>
    return [for (a in args) HostValues.out(a)];

  static function compile(words:Array<Dynamic>, body:String):Dynamic {
    var maker = Host.global("Function");
    try {
      return Host.construct(maker, Dyn.hostList(words.concat([('return ($body\n)' : Dynamic)])));
    } catch (notAnExpression:Dynamic) {
      return Host.construct(maker, Dyn.hostList(words.concat([(body : Dynamic)])));
    }
  }

  /** The value of a JavaScript expression as it is. */
  public static function plainCode(code:String):Dynamic
    return Syntax.code(code);

  /** `new cl(...args)`, `cl` a class or its global name. */
  public static function construct(cl:Dynamic, ...args:Dynamic):Dynamic
    return Host.construct(cl is String ? Host.global((cl : String)) : cl, Dyn.hostList(converted(args.toArray())));

  /** `v instanceof cl` */
  public static inline function instanceof(v:Dynamic, cl:Dynamic):Bool
    return Host.instanceOf(v, cl);

  /** `typeof o`; what isn't there is `undefined`, which null stands for here. */
  public static function typeof(o:Dynamic):String {
    if (o == null) return "undefined";
    var word = Host.typeOf(o);
    return word == "error" ? "object" : word;
  }

  /** `a === b` */
  public static inline function strictEq(a:Dynamic, b:Dynamic):Bool
    return Dyn.eq(a, b);

  /** `a !== b` */
  public static inline function strictNeq(a:Dynamic, b:Dynamic):Bool
    return !Dyn.eq(a, b);

  /** `delete o[f]` */
  public static inline function delete(o:Dynamic, f:String):Bool
    return Host.delete(o, f);

  /** `o[f]` */
  public static inline function field(o:Dynamic, f:String):Dynamic
    return Reflect.field(o, f);
}
