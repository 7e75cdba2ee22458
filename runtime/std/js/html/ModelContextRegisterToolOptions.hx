// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ModelContextRegisterToolOptions` of the specification "webmcp". */
typedef ModelContextRegisterToolOptions = {
  ?exposedTo:Array<String>,
  ?signal:AbortSignal,
}
