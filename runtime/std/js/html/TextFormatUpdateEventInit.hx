// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TextFormatUpdateEventInit` of the specification "edit-context". */
typedef TextFormatUpdateEventInit = {
  > EventInit,
  ?textFormats:Array<TextFormat>,
}
