// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CharacterBoundsUpdateEventInit` of the specification "edit-context". */
typedef CharacterBoundsUpdateEventInit = {
  > EventInit,
  ?rangeStart:Int,
  ?rangeEnd:Int,
}
