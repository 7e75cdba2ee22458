// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSLayerBlockRule` of the specification "css-cascade". */
@:native("CSSLayerBlockRule")
extern class CSSLayerBlockRule extends CSSGroupingRule {
  var name(default, null):String;
}
