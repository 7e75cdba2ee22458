// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WindowClient` of the specification "service-workers". */
@:native("WindowClient")
extern class WindowClient extends Client {
  var visibilityState(default, null):VisibilityState;
  var focused(default, null):Bool;
  var ancestorOrigins(default, null):Array<String>;
  function focus():js.lib.Promise<WindowClient>;
  function navigate(url:String):js.lib.Promise<WindowClient>;
}
