// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PageTransitionEventInit` of the specification "html". */
typedef PageTransitionEventInit = {
  > EventInit,
  ?persisted:Bool,
}
