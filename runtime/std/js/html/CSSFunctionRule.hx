// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSFunctionRule` of the specification "css-mixins". */
@:native("CSSFunctionRule")
extern class CSSFunctionRule extends CSSGroupingRule {
  var name(default, null):String;
  function getParameters():Array<FunctionParameter>;
  var returnType(default, null):String;
}
