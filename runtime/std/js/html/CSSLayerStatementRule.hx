// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSLayerStatementRule` of the specification "css-cascade". */
@:native("CSSLayerStatementRule")
extern class CSSLayerStatementRule extends CSSRule {
  var nameList(default, null):Array<String>;
}
