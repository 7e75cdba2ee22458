package rt;

/*
 * Functions of any number of arguments.
 */

/** What `Reflect.makeVarArgs` gives: callable with any arguments. */
class VarArgs {
  final f:Array<Dynamic>->Dynamic;

  /** Wraps a function of an array. */
  public function new(f:Array<Dynamic>->Dynamic) {
    this.f = f;
  }

  /** Calls it. */
  public function call(args:Array<Dynamic>):Dynamic
    return f(args);
}
