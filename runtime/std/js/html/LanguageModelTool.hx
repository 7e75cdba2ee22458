// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LanguageModelTool` of the specification "prompt-api". */
typedef LanguageModelTool = {
  name:String,
  description:String,
  inputSchema:Dynamic,
  execute:haxe.Constraints.Function,
}
