package haxe;

/*
 * Between the host's stacks and Haxe's.
 */

import haxe.CallStack.StackItem;
import rt.Host;

/** Reads the stack of the host: its function names are the Haxe ones. */
@:noCompletion
class NativeStackTrace {
  static var last:String = "";

  /** Remembers the stack of a caught exception. */
  static public function saveStack(exception:Any):Void
    last = Host.stack();

  /** The host's current stack. */
  static public function callStack():String
    return Host.stack();

  /** The stack saved last. */
  static public function exceptionStack():String
    return last;

  /** The calls of Haxe functions in a stack of the host. */
  static public function toHaxe(stack:String, skip:Int = 0):Array<StackItem> {
    var items:Array<StackItem> = [];
    if (stack == null) return items;
    for (line in stack.split("\n")) {
      var name = functionName(StringTools.trim(line));
      if (name == null) continue;
      var dot = name.lastIndexOf(".");
      if (dot <= 0) continue;
      var cls = name.substring(0, dot);
      if (StringTools.startsWith(cls, "haxe.NativeStackTrace") || StringTools.startsWith(cls, "haxe.CallStack") || StringTools.startsWith(cls, "haxe._CallStack")) continue;
      if (skip > 1) {
        skip--;
        continue;
      }
      items.push(Method(cls, name.substr(dot + 1)));
    }
    return items;
  }

  /** `at name (wasm...)` of V8, `name@wasm...` of the others. */
  static function functionName(line:String):Null<String> {
    if (line.indexOf("wasm") < 0) return null;
    if (StringTools.startsWith(line, "at ")) {
      var end = line.indexOf(" (");
      return end < 0 ? null : line.substring(3, end);
    }
    var at = line.indexOf("@");
    return at <= 0 ? null : line.substring(0, at);
  }
}
