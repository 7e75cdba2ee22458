// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CloseWatcher` of the specification "html". */
@:native("CloseWatcher")
extern class CloseWatcher extends EventTarget {
  function new(?options:CloseWatcherOptions):Void;
  function requestClose():Void;
  function close():Void;
  function destroy():Void;
  var oncancel:haxe.Constraints.Function;
  var onclose:haxe.Constraints.Function;
}
