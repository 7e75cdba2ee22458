// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FilePropertyBag` of the specification "FileAPI". */
typedef FilePropertyBag = {
  > BlobPropertyBag,
  ?lastModified:Int,
}
