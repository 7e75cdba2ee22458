/** Functions that do next to nothing: what they cost is the call. */
@:expose
class Calls {
  public static function nothing():Void {}

  public static function add(a:Int, b:Int):Int
    return a + b;

  public static function twice(a:Float):Float
    return a * 2;
}
