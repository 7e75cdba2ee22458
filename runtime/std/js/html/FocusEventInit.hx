// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FocusEventInit` of the specification "uievents". */
typedef FocusEventInit = {
  > UIEventInit,
  ?relatedTarget:EventTarget,
}
