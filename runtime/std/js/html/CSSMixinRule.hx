// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSMixinRule` of the specification "css-mixins". */
@:native("CSSMixinRule")
extern class CSSMixinRule extends CSSGroupingRule {
  var name(default, null):String;
  function getParameters():Array<FunctionParameter>;
  var contents(default, null):Bool;
}
