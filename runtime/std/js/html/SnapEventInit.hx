// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SnapEventInit` of the specification "css-scroll-snap-2". */
typedef SnapEventInit = {
  > EventInit,
  ?snapTargetBlock:Node,
  ?snapTargetInline:Node,
}
