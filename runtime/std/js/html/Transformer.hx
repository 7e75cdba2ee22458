// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Transformer` of the specification "streams". */
typedef Transformer = {
  ?start:(controller:TransformStreamDefaultController) -> Dynamic,
  ?transform:(chunk:Dynamic, controller:TransformStreamDefaultController) -> Dynamic,
  ?flush:(controller:TransformStreamDefaultController) -> Dynamic,
  ?cancel:(reason:Dynamic) -> Dynamic,
  ?readableType:Dynamic,
  ?writableType:Dynamic,
}
