package haxe;

/*
 * JSON.
 */

import haxe.format.JsonParser;
import haxe.format.JsonPrinter;

/** Reading and writing JSON. */
class Json {
  /** The value of a text; throws where it is no JSON. */
  public static inline function parse(text:String):Dynamic
    return JsonParser.parse(text);

  /** The text of a value; `replacer` may change values on the way, `space` indents. */
  public static inline function stringify(value:Dynamic, ?replacer:(key:Dynamic, value:Dynamic) -> Dynamic, ?space:String):String
    return JsonPrinter.print(value, replacer, space);
}
