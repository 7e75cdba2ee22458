// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSFontFaceDescriptors` of the specification "css-fonts-5". */
@:native("CSSFontFaceDescriptors")
extern class CSSFontFaceDescriptors extends CSSStyleDeclaration {
  var src:String;
  @:native("font-family") var font_family:String;
  @:native("font-style") var font_style:String;
  @:native("font-weight") var font_weight:String;
  @:native("font-stretch") var font_stretch:String;
  @:native("font-width") var font_width:String;
  @:native("font-size") var font_size:String;
  var sizeAdjust:String;
  @:native("size-adjust") var size_adjust:String;
  var unicodeRange:String;
  @:native("unicode-range") var unicode_range:String;
  @:native("font-feature-settings") var font_feature_settings:String;
  @:native("font-variation-settings") var font_variation_settings:String;
  var fontNamedInstance:String;
  @:native("font-named-instance") var font_named_instance:String;
  var fontDisplay:String;
  @:native("font-display") var font_display:String;
  @:native("font-language-override") var font_language_override:String;
  var ascentOverride:String;
  @:native("ascent-override") var ascent_override:String;
  var descentOverride:String;
  @:native("descent-override") var descent_override:String;
  var lineGapOverride:String;
  @:native("line-gap-override") var line_gap_override:String;
  var superscriptPositionOverride:String;
  @:native("superscript-position-override") var superscript_position_override:String;
  var subscriptPositionOverride:String;
  @:native("subscript-position-override") var subscript_position_override:String;
  var superscriptSizeOverride:String;
  @:native("superscript-size-override") var superscript_size_override:String;
  var subscriptSizeOverride:String;
  @:native("subscript-size-override") var subscript_size_override:String;
}
