// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSNestedDeclarations` of the specification "css-nesting". */
@:native("CSSNestedDeclarations")
extern class CSSNestedDeclarations extends CSSRule {
  var style(default, null):js.html.CSSStyleDeclaration;
}
