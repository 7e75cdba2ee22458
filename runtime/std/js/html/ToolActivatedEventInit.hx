// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ToolActivatedEventInit` of the specification "webmcp". */
typedef ToolActivatedEventInit = {
  > EventInit,
  ?toolName:String,
}
