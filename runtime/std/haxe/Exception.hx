package haxe;

/*
 * The base of exceptions.
 */

/** What is thrown, or wraps what is thrown. */
class Exception {
  /** What went wrong. */
  public var message(get, never):String;

  /** The calls that led to it. */
  public var stack(get, never):CallStack;

  /** The exception that caused it, or null. */
  public var previous(get, never):Null<Exception>;

  /** The exception of the host, or the thrown value. */
  public var native(get, never):Any;

  @:noCompletion var __message:String;
  @:noCompletion var __previous:Null<Exception>;
  @:noCompletion var __native:Any;
  @:noCompletion var __stack:Null<CallStack>;

  /** An exception. */
  public function new(message:String, ?previous:Exception, ?native:Any) {
    __message = message;
    __previous = previous;
    __native = native;
    #if debug
    __stack = CallStack.callStack();
    #end
  }

  /** The exception itself, or one that wraps the value. */
  @:noCompletion static function caught(value:Any):Exception
    return rt.Exceptions.caught(value);

  /** What to throw for a value. */
  @:noCompletion static function thrown(value:Any):Any
    return value;

  /** The value that was thrown. */
  @:noCompletion function unwrap():Any
    return __native == null ? this : __native;

  /** The message. */
  public function toString():String
    return message;

  /** The message, the stack and the causes. */
  public function details():String {
    if (previous == null) return 'Exception: ${toString()}${stackText(this)}';
    var result = "";
    var e:Null<Exception> = this;
    var before:Null<Exception> = null;
    while (e != null) {
      var own = 'Exception: ${e.message}${stackText(e)}';
      result = before == null ? own : own + "\n\nNext " + result;
      before = e;
      e = e.previous;
    }
    return result;
  }

  static function stackText(e:Exception):String
    return e.__stack == null ? "" : CallStack.toString(e.__stack);

  function get_message():String
    return __message;

  function get_previous():Null<Exception>
    return __previous;

  function get_native():Any
    return __native == null ? (this : Any) : __native;

  function get_stack():CallStack {
    if (__stack == null) __stack = [];
    return __stack;
  }
}
