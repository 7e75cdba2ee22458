// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PageRevealEventInit` of the specification "html". */
typedef PageRevealEventInit = {
  > EventInit,
  ?viewTransition:ViewTransition,
}
