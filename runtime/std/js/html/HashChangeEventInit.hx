// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HashChangeEventInit` of the specification "html". */
typedef HashChangeEventInit = {
  > EventInit,
  ?oldURL:String,
  ?newURL:String,
}
