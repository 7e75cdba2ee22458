// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `UnderlyingSink` of the specification "streams". */
typedef UnderlyingSink = {
  ?start:(controller:WritableStreamDefaultController) -> Dynamic,
  ?write:(chunk:Dynamic, controller:WritableStreamDefaultController) -> Dynamic,
  ?close:() -> Dynamic,
  ?abort:(reason:Dynamic) -> Dynamic,
  ?type:Dynamic,
}
