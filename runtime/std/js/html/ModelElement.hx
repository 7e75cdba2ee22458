// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLModelElement` of the specification "model-element". */
@:native("HTMLModelElement")
extern class ModelElement extends Element {
  var ready(default, null):js.lib.Promise<ModelElement>;
  var boundingBoxCenter(default, null):DOMPointReadOnly;
  var boundingBoxExtents(default, null):DOMPointReadOnly;
  var entityTransform:DOMMatrixReadOnly;
  var environmentMap:String;
  var environmentMapReady(default, null):js.lib.Promise<Void>;
  var stageMode:String;
}
