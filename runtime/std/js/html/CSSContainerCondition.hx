// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSContainerCondition` of the specification "css-conditional-5". */
typedef CSSContainerCondition = {
  name:String,
  query:String,
}
