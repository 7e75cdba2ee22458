// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGPathDataSettings` of the specification "svg-paths". */
typedef PathDataSettings = {
  ?normalize:Bool,
}
