// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ProgressEventInit` of the specification "xhr". */
typedef ProgressEventInit = {
  > EventInit,
  ?lengthComputable:Bool,
  ?loaded:Float,
  ?total:Float,
}
