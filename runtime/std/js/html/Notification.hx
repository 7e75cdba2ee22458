// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Notification` of the specification "notifications". */
@:native("Notification")
extern class Notification extends EventTarget {
  function new(title:String, ?options:NotificationOptions):Void;
  var onclick:haxe.Constraints.Function;
  var onshow:haxe.Constraints.Function;
  var onerror:haxe.Constraints.Function;
  var onclose:haxe.Constraints.Function;
  var title(default, null):String;
  var dir(default, null):NotificationDirection;
  var lang(default, null):String;
  var body(default, null):String;
  var navigate(default, null):String;
  var tag(default, null):String;
  var image(default, null):String;
  var icon(default, null):String;
  var badge(default, null):String;
  var vibrate(default, null):Array<Int>;
  var timestamp(default, null):Int;
  var renotify(default, null):Bool;
  var silent(default, null):Null<Bool>;
  var requireInteraction(default, null):Bool;
  var data(default, null):Dynamic;
  var actions(default, null):Array<NotificationAction>;
  function close():Void;
  static var permission(default, null):NotificationPermission;
  static function requestPermission(?deprecatedCallback:(permission:NotificationPermission) -> Void):js.lib.Promise<NotificationPermission>;
  static var maxActions(default, null):Int;
}
