// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ScrollToOptions` of the specification "cssom-view". */
typedef ScrollToOptions = {
  > ScrollOptions,
  ?left:Float,
  ?top:Float,
}
