// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DocumentPictureInPictureEvent` of the specification "document-picture-in-picture". */
@:native("DocumentPictureInPictureEvent")
extern class DocumentPictureInPictureEvent extends Event {
  function new(type:String, eventInitDict:DocumentPictureInPictureEventInit):Void;
  var window(default, null):Window;
}
