// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSColorProfileRule` of the specification "css-color-5". */
@:native("CSSColorProfileRule")
extern class CSSColorProfileRule extends CSSRule {
  var name(default, null):String;
  var src(default, null):String;
  var renderingIntent(default, null):String;
  var components(default, null):String;
}
