package haxe;

/*
 * Between the host's stacks and Haxe's.
 */

import haxe.CallStack.StackItem;
import rt.Host;

/** Reads the stack of the host: its function names are the Haxe ones. */
@:noCompletion
class NativeStackTrace {
  /** The stack of a caught exception is remembered by whatever caught it. */
  static public function saveStack(exception:Any):Void {}

  /** The host's current stack. */
  static public function callStack():String
    return Host.stack();

  /** The stack of what was caught last. */
  static public function exceptionStack():String
    return Host.exceptionStack();

  /** The calls of Haxe functions in a stack of the host. */
  static public function toHaxe(stack:String, skip:Int = 0):Array<StackItem> {
    var items:Array<StackItem> = [];
    if (stack == null) return items;
    for (line in stack.split("\n")) {
      line = StringTools.trim(line);
      var name = functionName(line);
      if (name == null) continue;
      var dot = name.lastIndexOf(".");
      if (dot <= 0) continue;
      var cls = name.substring(0, dot);
      if (isInternal(cls)) continue;
      if (skip > 1) {
        skip--;
        continue;
      }
      var method = Method(cls, name.substr(dot + 1));
      items.push(#if native placed(method, line) #else method #end);
    }
    return items;
  }

  /** Whether functions are those that report errors, or parts of compiled code without a source. */
  static function isInternal(cls:String):Bool
    return cls == "haxe" || cls == "haxe.Exception" || cls == "haxe.ValueException" || StringTools.startsWith(cls, "rt.")
      || StringTools.startsWith(cls, "haxe.NativeStackTrace") || StringTools.startsWith(cls, "haxe.CallStack")
      || StringTools.startsWith(cls, "haxe._CallStack");

  #if native
  /** `at name (file:line:column)`. */
  static function placed(method:StackItem, line:String):StackItem {
    var second = line.lastIndexOf(":");
    var first = line.lastIndexOf(":", second - 1);
    var open = line.indexOf(" (");
    if (open < 0 || first <= open) return method;
    var number = Std.parseInt(line.substring(first + 1, second));
    return FilePos(method, line.substring(open + 2, first), number, Std.parseInt(line.substr(second + 1)));
  }

  static function functionName(line:String):Null<String> {
    var end = line.indexOf(" (");
    return !StringTools.startsWith(line, "at ") || end < 0 ? null : line.substring(3, end);
  }
  #else
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
  #end
}
