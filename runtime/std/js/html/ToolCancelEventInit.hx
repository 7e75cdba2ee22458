// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ToolCancelEventInit` of the specification "webmcp". */
typedef ToolCancelEventInit = {
  > EventInit,
  ?toolName:String,
}
