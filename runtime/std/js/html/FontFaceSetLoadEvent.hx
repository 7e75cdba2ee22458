// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FontFaceSetLoadEvent` of the specification "css-font-loading". */
@:native("FontFaceSetLoadEvent")
extern class FontFaceSetLoadEvent extends Event {
  function new(type:String, ?eventInitDict:FontFaceSetLoadEventInit):Void;
  var fontfaces(default, null):Array<FontFace>;
}
