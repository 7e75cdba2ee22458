// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RemotePlayback` of the specification "remote-playback". */
@:native("RemotePlayback")
extern class RemotePlayback extends EventTarget {
  function watchAvailability(callback:(available:Bool) -> Void):js.lib.Promise<Int>;
  function cancelWatchAvailability(?id:Int):js.lib.Promise<Void>;
  var state(default, null):RemotePlaybackState;
  var onconnecting:haxe.Constraints.Function;
  var onconnect:haxe.Constraints.Function;
  var ondisconnect:haxe.Constraints.Function;
  function prompt():js.lib.Promise<Void>;
}
