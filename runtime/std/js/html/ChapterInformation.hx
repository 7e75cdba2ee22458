// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ChapterInformation` of the specification "mediasession". */
@:native("ChapterInformation")
extern class ChapterInformation {
  var title(default, null):String;
  var startTime(default, null):Float;
  var artwork(default, null):Array<MediaImage>;
}
