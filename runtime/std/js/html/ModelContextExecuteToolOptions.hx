// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ModelContextExecuteToolOptions` of the specification "webmcp". */
typedef ModelContextExecuteToolOptions = {
  ?signal:AbortSignal,
}
