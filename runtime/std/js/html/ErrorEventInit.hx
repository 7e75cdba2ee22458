// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ErrorEventInit` of the specification "html". */
typedef ErrorEventInit = {
  > EventInit,
  ?message:String,
  ?filename:String,
  ?lineno:Int,
  ?colno:Int,
  ?error:Dynamic,
}
