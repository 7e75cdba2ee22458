// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ContentVisibilityAutoStateChangeEventInit` of the specification "css-contain". */
typedef ContentVisibilityAutoStateChangeEventInit = {
  > EventInit,
  ?skipped:Bool,
}
