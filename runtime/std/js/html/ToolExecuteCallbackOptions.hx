// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ToolExecuteCallbackOptions` of the specification "webmcp". */
typedef ToolExecuteCallbackOptions = {
  signal:AbortSignal,
}
