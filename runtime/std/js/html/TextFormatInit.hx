// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TextFormatInit` of the specification "edit-context". */
typedef TextFormatInit = {
  ?rangeStart:Int,
  ?rangeEnd:Int,
  ?underlineStyle:UnderlineStyle,
  ?underlineThickness:UnderlineThickness,
}
