// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.eme;

/** `MediaKeySession` of the specification "encrypted-media". */
@:native("MediaKeySession")
extern class MediaKeySession extends js.html.EventTarget {
  var sessionId(default, null):String;
  var expiration(default, null):Float;
  var closed(default, null):js.lib.Promise<MediaKeySessionClosedReason>;
  var keyStatuses(default, null):MediaKeyStatusMap;
  var onkeystatuseschange:haxe.Constraints.Function;
  var onmessage:haxe.Constraints.Function;
  function generateRequest(initDataType:String, initData:js.lib.BufferSource):js.lib.Promise<Void>;
  function load(sessionId:String):js.lib.Promise<Bool>;
  function update(response:js.lib.BufferSource):js.lib.Promise<Void>;
  function close():js.lib.Promise<Void>;
  function remove():js.lib.Promise<Void>;
}
