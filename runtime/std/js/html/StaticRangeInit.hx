// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `StaticRangeInit` of the specification "dom". */
typedef StaticRangeInit = {
  startContainer:Node,
  startOffset:Int,
  endContainer:Node,
  endOffset:Int,
}
