// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BlobEvent` of the specification "mediastream-recording". */
@:native("BlobEvent")
extern class BlobEvent extends Event {
  function new(type:String, eventInitDict:BlobEventInit):Void;
  var data(default, null):Blob;
  var timecode(default, null):Float;
}
