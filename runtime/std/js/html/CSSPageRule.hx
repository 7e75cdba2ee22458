// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSPageRule` of the specification "cssom". */
@:native("CSSPageRule")
extern class CSSPageRule extends CSSGroupingRule {
  var selectorText:String;
  var style(default, null):CSSPageDescriptors;
}
