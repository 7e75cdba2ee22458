// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SvcOutputMetadata` of the specification "webcodecs". */
typedef SvcOutputMetadata = {
  ?temporalLayerId:Int,
}
