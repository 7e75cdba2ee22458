// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RegisteredTool` of the specification "webmcp". */
typedef RegisteredTool = {
  name:String,
  ?title:String,
  description:String,
  ?inputSchema:Dynamic,
  window:Window,
  origin:String,
  ?annotations:ToolAnnotations,
}
