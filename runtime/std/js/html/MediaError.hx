// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaError` of the specification "html". */
@:native("MediaError")
extern class MediaError {
  static inline var MEDIA_ERR_ABORTED:Int = 1;
  static inline var MEDIA_ERR_NETWORK:Int = 2;
  static inline var MEDIA_ERR_DECODE:Int = 3;
  static inline var MEDIA_ERR_SRC_NOT_SUPPORTED:Int = 4;
  var code(default, null):Int;
  var message(default, null):String;
}
