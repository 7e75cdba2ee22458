// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSParserFunction` of the specification "css-parser-api". */
@:native("CSSParserFunction")
extern class CSSParserFunction extends CSSParserValue {
  function new(name:String, args:Array<Array<CSSParserValue>>):Void;
  var name(default, null):String;
  var args(default, null):Array<Array<CSSParserValue>>;
}
