// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PageSwapEventInit` of the specification "html". */
typedef PageSwapEventInit = {
  > EventInit,
  ?activation:NavigationActivation,
  ?viewTransition:ViewTransition,
}
