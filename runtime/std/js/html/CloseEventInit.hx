// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CloseEventInit` of the specification "websockets". */
typedef CloseEventInit = {
  > EventInit,
  ?wasClean:Bool,
  ?code:Int,
  ?reason:String,
}
