// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DragEventInit` of the specification "html". */
typedef DragEventInit = {
  > MouseEventInit,
  ?dataTransfer:DataTransfer,
}
