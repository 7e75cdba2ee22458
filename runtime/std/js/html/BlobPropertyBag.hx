// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BlobPropertyBag` of the specification "FileAPI". */
typedef BlobPropertyBag = {
  ?type:String,
  ?endings:EndingTypes,
}
