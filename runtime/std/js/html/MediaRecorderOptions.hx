// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaRecorderOptions` of the specification "mediastream-recording". */
typedef MediaRecorderOptions = {
  ?mimeType:String,
  ?audioBitsPerSecond:Int,
  ?videoBitsPerSecond:Int,
  ?bitsPerSecond:Int,
  ?audioBitrateMode:BitrateMode,
  ?videoKeyFrameIntervalDuration:Float,
  ?videoKeyFrameIntervalCount:Int,
}
