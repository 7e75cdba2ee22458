// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSParserBlock` of the specification "css-parser-api". */
@:native("CSSParserBlock")
extern class CSSParserBlock extends CSSParserValue {
  function new(name:String, body:Array<CSSParserValue>):Void;
  var name(default, null):String;
  var body(default, null):Array<CSSParserValue>;
}
