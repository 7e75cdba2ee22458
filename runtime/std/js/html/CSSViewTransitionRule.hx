// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSViewTransitionRule` of the specification "css-view-transitions". */
@:native("CSSViewTransitionRule")
extern class CSSViewTransitionRule extends CSSRule {
  var navigation(default, null):String;
  var types(default, null):Array<String>;
}
