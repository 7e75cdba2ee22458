// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaMetadata` of the specification "mediasession". */
@:native("MediaMetadata")
extern class MediaMetadata {
  function new(?init:MediaMetadataInit):Void;
  var title:String;
  var artist:String;
  var album:String;
  var artwork:Array<Dynamic>;
  var chapterInfo(default, null):Array<ChapterInformation>;
}
