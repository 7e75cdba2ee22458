// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSImageValue` of the specification "css-typed-om". */
@:native("CSSImageValue")
extern class CSSImageValue extends CSSStyleValue {}
