package rt;

/*
 * Values as text, the way `trace` and `Std.string` show them.
 */

import haxe.Int64;

/** One value being printed: collects the parts, and stops where a structure is too deep (or contains itself). */
class Printer {
  static inline var MAX_DEPTH = 5;

  final out = new StringBuf();

  /** A printer with nothing printed. */
  public function new() {}

  /** What was printed. */
  public function toString():String
    return out.toString();

  /** Prints any value that is no simple one. */
  public function print(v:Dynamic, depth:Int):Void {
    if (depth > MAX_DEPTH) {
      out.add("<...>");
      return;
    }
    var id = Intrinsics.classId(v);
    switch id {
      case ClassIds.NULL | ClassIds.HOST | ClassIds.INT | ClassIds.FLOAT | ClassIds.BOOL | ClassIds.STRING | ClassIds.INT64:
        out.add(Dyn.simpleToString(v, id));
      case ClassIds.ARRAY:
        printArray((cast v : Array<Dynamic>), depth);
      default:
        printObject(v, id, depth);
    }
  }

  function printArray(a:Array<Dynamic>, depth:Int):Void {
    out.addChar("[".code);
    for (i in 0...a.length) {
      if (i > 0) out.addChar(",".code);
      print(a[i], depth + 1);
    }
    out.addChar("]".code);
  }

  function printObject(v:Dynamic, id:Int, depth:Int):Void {
    switch Reflection.kindOf(id) {
      case 2:
        out.add(Reflection.ctorName(id));
        if (Reflection.ctorArity(id) > 0) {
          var args = Reflection.enumParams(v);
          out.addChar("(".code);
          for (i in 0...args.length) {
            if (i > 0) out.addChar(",".code);
            print(args[i], depth + 1);
          }
          out.addChar(")".code);
        }
      case 3:
        var names = Structures.fields(v);
        var own = Structures.has(v, "toString") ? Structures.get(v, "toString") : null;
        if (own != null && Reflection.isClosure(own)) {
          out.add(Dyn.toString(Reflection.applyClosure(own, [])));
          return;
        }
        out.addChar("{".code);
        for (i in 0...names.length)
          printField(names[i], Structures.get(v, names[i]), i, depth);
        out.addChar("}".code);
      case 4:
        out.add("<function>");
      default:
        if (v is DynamicObject)
          printDynamicObject((cast v : DynamicObject), depth);
        else if (v is ClassValue)
          out.add((cast v : ClassValue).toString());
        else if (v is VarArgs)
          out.add("<function>");
        else {
          var own = Reflection.callToString(v);
          out.add(own == null ? Reflection.className(id) : own);
        }
    }
  }

  function printDynamicObject(o:DynamicObject, depth:Int):Void {
    var own:Dynamic = o.get("toString");
    if (own != null && Reflection.isClosure(own)) {
      out.add(Dyn.toString(Reflection.applyClosure(own, [])));
      return;
    }
    var names = o.keys();
    out.addChar("{".code);
    for (i in 0...names.length)
      printField(names[i], o.get(names[i]), i, depth);
    out.addChar("}".code);
  }

  function printField(name:String, v:Dynamic, i:Int, depth:Int):Void {
    if (i > 0) out.add(", ");
    out.add(name);
    out.add(": ");
    print(v, depth + 1);
  }
}
