// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DocumentPictureInPictureOptions` of the specification "document-picture-in-picture". */
typedef DocumentPictureInPictureOptions = {
  ?width:Int,
  ?height:Int,
  ?disallowReturnToOpener:Bool,
  ?preferInitialWindowPlacement:Bool,
}
