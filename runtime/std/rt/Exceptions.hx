package rt;

/*
 * Between thrown values and haxe.Exception.
 */

import haxe.Exception;
import haxe.ValueException;

/** What `catch (e:haxe.Exception)` sees of a thrown value. */
class Exceptions {
  /** The exception itself, or one that wraps the value. */
  public static function caught(v:Dynamic):Exception {
    if (Std.isOfType(v, Exception)) {
      var e:Exception = cast v;
      return e;
    }
    var e = Intrinsics.classId(v) == ClassIds.HOST && Host.typeOf(v) == "error" ? new Exception(Host.toString(Host.get(v, "message")), null, v) : new ValueException(v);
    #if debug
    // Where it was thrown, not where it is wrapped.
    @:privateAccess e.__stack = haxe.CallStack.exceptionStack();
    #end
    return e;
  }

  /** The value that `catch` of another type sees: what an exception wraps, if it does. */
  public static function unwrapped(v:Dynamic):Dynamic {
    if (!Std.isOfType(v, Exception)) return v;
    var e:Exception = cast v;
    return @:privateAccess e.unwrap();
  }
}
