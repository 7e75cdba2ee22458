// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSPropertyRule` of the specification "css-properties-values-api". */
@:native("CSSPropertyRule")
extern class CSSPropertyRule extends CSSRule {
  var name(default, null):String;
  var syntax(default, null):String;
  var inherits(default, null):Bool;
  var initialValue(default, null):String;
}
