// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaList` of the specification "cssom". */
@:native("MediaList")
extern class MediaList implements ArrayAccess<String> {
  var mediaText:String;
  var length(default, null):Int;
  function item(index:Int):String;
  function appendMedium(medium:String):Void;
  function deleteMedium(medium:String):Void;
}
