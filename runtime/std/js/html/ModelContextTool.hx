// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ModelContextTool` of the specification "webmcp". */
typedef ModelContextTool = {
  name:String,
  ?title:String,
  description:String,
  ?inputSchema:Dynamic,
  execute:(inputObject:Dynamic, options:ToolExecuteCallbackOptions) -> js.lib.Promise<Dynamic>,
  ?annotations:ToolAnnotations,
}
