// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSParserAtRule` of the specification "css-parser-api". */
@:native("CSSParserAtRule")
extern class CSSParserAtRule extends CSSParserRule {
  function new(name:String, prelude:Array<haxe.extern.EitherType<String, haxe.extern.EitherType<CSSStyleValue, CSSParserValue>>>, ?body:Array<CSSParserRule>):Void;
  var name(default, null):String;
  var prelude(default, null):Array<CSSParserValue>;
  var body(default, null):Array<CSSParserRule>;
}
