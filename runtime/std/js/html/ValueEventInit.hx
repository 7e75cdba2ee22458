// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ValueEventInit` of the specification "bluetooth". */
typedef ValueEventInit = {
  > EventInit,
  ?value:Dynamic,
}
