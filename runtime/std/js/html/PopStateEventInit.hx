// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PopStateEventInit` of the specification "html". */
typedef PopStateEventInit = {
  > EventInit,
  ?state:Dynamic,
  ?hasUAVisualTransition:Bool,
}
