package haxe;

/*
 * Call stacks.
 */

/** A call. */
enum StackItem {
  /** A function of the host. */
  CFunction;

  /** The code of a module. */
  Module(m:String);

  /** A place in a file. */
  FilePos(s:Null<StackItem>, file:String, line:Int, ?column:Int);

  /** A method. */
  Method(classname:Null<String>, method:String);

  /** A function without a name. */
  LocalFunction(?v:Int);
}

/** The calls that led to a place, innermost first. */
abstract CallStack(Array<StackItem>) from Array<StackItem> {
  /** The number of calls. */
  public var length(get, never):Int;

  inline function get_length():Int
    return this.length;

  /** The current stack. */
  public static function callStack():Array<StackItem>
    return NativeStackTrace.toHaxe(NativeStackTrace.callStack(), 1);

  /** The stack of the exception that was caught last. */
  public static function exceptionStack(fullStack = false):Array<StackItem>
    return NativeStackTrace.toHaxe(NativeStackTrace.exceptionStack());

  /** As text, a line per call. */
  static public function toString(stack:CallStack):String {
    var b = new StringBuf();
    for (s in stack.asArray()) {
      b.add("\nCalled from ");
      itemToString(b, s);
    }
    return b.toString();
  }

  /** The part of the stack that `stack` doesn't have. */
  public function subtract(stack:CallStack):CallStack {
    var own = this.length;
    var other = stack.length;
    while (own > 0 && other > 0 && Type.enumEq(this[own - 1], stack.get(other - 1))) {
      own--;
      other--;
    }
    return this.slice(0, own);
  }

  /** A copy. */
  public inline function copy():CallStack
    return this.copy();

  /** The call at a position. */
  @:arrayAccess public inline function get(index:Int):StackItem
    return this[index];

  inline function asArray():Array<StackItem>
    return this;

  static function itemToString(b:StringBuf, s:StackItem):Void {
    switch s {
      case CFunction:
        b.add("a C function");
      case Module(m):
        b.add("module ");
        b.add(m);
      case FilePos(s, file, line, col):
        if (s != null) {
          itemToString(b, s);
          b.add(" (");
        }
        b.add(file);
        b.add(" line ");
        b.add(line);
        if (col != null) {
          b.add(" column ");
          b.add(col);
        }
        if (s != null) b.add(")");
      case Method(cname, meth):
        b.add(cname == null ? "<unknown>" : cname);
        b.add(".");
        b.add(meth);
      case LocalFunction(n):
        b.add("local function #");
        b.add(n);
    }
  }
}
