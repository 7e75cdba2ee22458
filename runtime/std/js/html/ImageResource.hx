// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ImageResource` of the specification "image-resource". */
typedef ImageResource = {
  src:String,
  ?sizes:String,
  ?type:String,
  ?label:String,
}
