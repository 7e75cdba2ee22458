// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DocumentPictureInPicture` of the specification "document-picture-in-picture". */
@:native("DocumentPictureInPicture")
extern class DocumentPictureInPicture extends EventTarget {
  function requestWindow(?options:DocumentPictureInPictureOptions):js.lib.Promise<Window>;
  var window(default, null):Window;
  var onenter:haxe.Constraints.Function;
}
