// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ChapterInformationInit` of the specification "mediasession". */
typedef ChapterInformationInit = {
  ?title:String,
  ?startTime:Float,
  ?artwork:Array<MediaImage>,
}
