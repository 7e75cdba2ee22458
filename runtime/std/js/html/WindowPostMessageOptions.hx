// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WindowPostMessageOptions` of the specification "html". */
typedef WindowPostMessageOptions = {
  > StructuredSerializeOptions,
  ?targetOrigin:String,
}
