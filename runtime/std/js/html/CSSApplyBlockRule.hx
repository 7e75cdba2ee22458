// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSApplyBlockRule` of the specification "css-mixins". */
@:native("CSSApplyBlockRule")
extern class CSSApplyBlockRule extends CSSGroupingRule {
  var name(default, null):String;
  function getArguments():Array<String>;
}
