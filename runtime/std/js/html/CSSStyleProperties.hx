// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSStyleProperties` of the specification "cssom". */
@:native("CSSStyleProperties")
extern class CSSStyleProperties extends CSSStyleDeclaration {
  var cssFloat:String;
}
