// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LayoutConstraints` of the specification "css-layout-api". */
@:native("LayoutConstraints")
extern class LayoutConstraints {
  var availableInlineSize(default, null):Float;
  var availableBlockSize(default, null):Float;
  var fixedInlineSize(default, null):Null<Float>;
  var fixedBlockSize(default, null):Null<Float>;
  var percentageInlineSize(default, null):Float;
  var percentageBlockSize(default, null):Float;
  var blockFragmentationOffset(default, null):Null<Float>;
  var blockFragmentationType(default, null):BlockFragmentationType;
  var data(default, null):Dynamic;
}
