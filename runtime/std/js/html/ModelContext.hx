// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ModelContext` of the specification "webmcp". */
@:native("ModelContext")
extern class ModelContext extends EventTarget {
  function registerTool(tool:ModelContextTool, ?options:ModelContextRegisterToolOptions):js.lib.Promise<Void>;
  function getTools(?options:ModelContextGetToolOptions):js.lib.Promise<Array<RegisteredTool>>;
  function executeTool(tool:RegisteredTool, ?inputObject:Dynamic, ?options:ModelContextExecuteToolOptions):js.lib.Promise<String>;
  var ontoolchange:haxe.Constraints.Function;
  var ontoolactivated:haxe.Constraints.Function;
  var ontoolcancel:haxe.Constraints.Function;
}
