// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CaretPositionFromPointOptions` of the specification "cssom-view". */
typedef CaretPositionFromPointOptions = {
  ?shadowRoots:Array<ShadowRoot>,
}
