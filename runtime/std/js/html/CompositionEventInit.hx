// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CompositionEventInit` of the specification "uievents". */
typedef CompositionEventInit = {
  > UIEventInit,
  ?data:String,
}
