// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PictureInPictureEvent` of the specification "picture-in-picture". */
@:native("PictureInPictureEvent")
extern class PictureInPictureEvent extends Event {
  function new(type:String, eventInitDict:PictureInPictureEventInit):Void;
  var pictureInPictureWindow(default, null):PictureInPictureWindow;
}
