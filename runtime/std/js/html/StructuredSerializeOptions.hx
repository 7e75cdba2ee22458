// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `StructuredSerializeOptions` of the specification "html". */
typedef StructuredSerializeOptions = {
  ?transfer:Array<Dynamic>,
}
