// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaSourceHandle` of the specification "media-source". */
@:native("MediaSourceHandle")
extern class MediaSourceHandle {}
