// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ModelContextGetToolOptions` of the specification "webmcp". */
typedef ModelContextGetToolOptions = {
  ?fromOrigins:Array<String>,
}
