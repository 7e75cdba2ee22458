// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `InkTrailStyle` of the specification "ink-enhancement". */
typedef InkTrailStyle = {
  color:String,
  diameter:Float,
}
