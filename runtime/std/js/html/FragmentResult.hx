// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FragmentResult` of the specification "css-layout-api". */
@:native("FragmentResult")
extern class FragmentResult {
  function new(?options:FragmentResultOptions):Void;
  var inlineSize(default, null):Float;
  var blockSize(default, null):Float;
}
