// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FontFace` of the specification "css-font-loading". */
@:native("FontFace")
extern class FontFace {
  function new(family:String, source:haxe.extern.EitherType<String, js.lib.BufferSource>, ?descriptors:FontFaceDescriptors):Void;
  var family:String;
  var style:String;
  var weight:String;
  var stretch:String;
  var unicodeRange:String;
  var featureSettings:String;
  var variationSettings:String;
  var display:String;
  var ascentOverride:String;
  var descentOverride:String;
  var lineGapOverride:String;
  var status(default, null):FontFaceLoadStatus;
  function load():js.lib.Promise<FontFace>;
  var loaded(default, null):js.lib.Promise<FontFace>;
  var features(default, null):FontFaceFeatures;
  var variations(default, null):FontFaceVariations;
  var palettes(default, null):FontFacePalettes;
}
