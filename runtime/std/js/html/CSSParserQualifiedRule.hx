// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSParserQualifiedRule` of the specification "css-parser-api". */
@:native("CSSParserQualifiedRule")
extern class CSSParserQualifiedRule extends CSSParserRule {
  function new(prelude:Array<haxe.extern.EitherType<String, haxe.extern.EitherType<CSSStyleValue, CSSParserValue>>>, ?body:Array<CSSParserRule>):Void;
  var prelude(default, null):Array<CSSParserValue>;
  var body(default, null):Array<CSSParserRule>;
}
