// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaConfiguration` of the specification "media-capabilities". */
typedef MediaConfiguration = {
  ?video:VideoConfiguration,
  ?audio:AudioConfiguration,
}
