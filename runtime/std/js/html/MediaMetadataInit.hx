// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaMetadataInit` of the specification "mediasession". */
typedef MediaMetadataInit = {
  ?title:String,
  ?artist:String,
  ?album:String,
  ?artwork:Array<MediaImage>,
  ?chapterInfo:Array<ChapterInformationInit>,
}
