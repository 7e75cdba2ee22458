// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FencedFrameConfig` of the specification "fenced-frame". */
@:native("FencedFrameConfig")
extern class FencedFrameConfig {
  function new(url:String):Void;
  function setSharedStorageContext(contextString:String):Void;
}
