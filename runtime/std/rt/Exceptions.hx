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
    if (Intrinsics.classId(v) == ClassIds.HOST && Host.typeOf(v) == "error") return new Exception(Host.toString(Host.get(v, "message")), null, v);
    return new ValueException(v);
  }

  /** The value that `catch` of another type sees: a wrapper that was thrown again is left off. */
  public static function unwrapped(v:Dynamic):Dynamic {
    if (!Std.isOfType(v, ValueException)) return v;
    var e:ValueException = cast v;
    return e.value;
  }
}
