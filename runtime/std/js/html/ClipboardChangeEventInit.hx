// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ClipboardChangeEventInit` of the specification "clipboard-apis". */
typedef ClipboardChangeEventInit = {
  > EventInit,
  ?types:Array<String>,
  ?changeId:Dynamic,
}
