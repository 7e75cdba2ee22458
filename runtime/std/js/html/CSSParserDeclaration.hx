// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSParserDeclaration` of the specification "css-parser-api". */
@:native("CSSParserDeclaration")
extern class CSSParserDeclaration extends CSSParserRule {
  function new(name:String, ?body:Array<CSSParserRule>):Void;
  var name(default, null):String;
  var body(default, null):Array<CSSParserValue>;
}
