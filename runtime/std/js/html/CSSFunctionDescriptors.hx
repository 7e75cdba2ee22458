// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSFunctionDescriptors` of the specification "css-mixins". */
@:native("CSSFunctionDescriptors")
extern class CSSFunctionDescriptors extends CSSStyleDeclaration {
  var result:String;
}
