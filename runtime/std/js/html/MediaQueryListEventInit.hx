// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaQueryListEventInit` of the specification "cssom-view". */
typedef MediaQueryListEventInit = {
  > EventInit,
  ?media:String,
  ?matches:Bool,
}
