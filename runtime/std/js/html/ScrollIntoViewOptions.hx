// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ScrollIntoViewOptions` of the specification "cssom-view". */
typedef ScrollIntoViewOptions = {
  > ScrollOptions,
  ?block:ScrollLogicalPosition,
  ?container:ScrollIntoViewContainer,
}
