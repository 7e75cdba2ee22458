// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSMediaRule` of the specification "css-conditional". */
@:native("CSSMediaRule")
extern class CSSMediaRule extends CSSConditionRule {
  var media(default, null):MediaList;
  var matches(default, null):Bool;
}
