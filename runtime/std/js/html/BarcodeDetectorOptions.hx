// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BarcodeDetectorOptions` of the specification "shape-detection-api". */
typedef BarcodeDetectorOptions = {
  ?formats:Array<BarcodeFormat>,
}
