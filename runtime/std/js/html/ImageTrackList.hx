// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ImageTrackList` of the specification "webcodecs". */
@:native("ImageTrackList")
extern class ImageTrackList implements ArrayAccess<ImageTrack> {
  var ready(default, null):js.lib.Promise<Void>;
  var length(default, null):Int;
  var selectedIndex(default, null):Int;
  var selectedTrack(default, null):ImageTrack;
}
