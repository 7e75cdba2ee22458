// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSFunctionDeclarations` of the specification "css-mixins". */
@:native("CSSFunctionDeclarations")
extern class CSSFunctionDeclarations extends CSSRule {
  var style(default, null):CSSFunctionDescriptors;
}
