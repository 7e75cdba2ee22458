// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSApplyStatementRule` of the specification "css-mixins". */
@:native("CSSApplyStatementRule")
extern class CSSApplyStatementRule extends CSSRule {
  var name(default, null):String;
  function getArguments():Array<String>;
}
