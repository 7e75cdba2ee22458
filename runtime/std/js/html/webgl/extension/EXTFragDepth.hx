// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `EXT_frag_depth` of the specification "EXT_frag_depth". */
@:native("EXT_frag_depth")
extern class EXTFragDepth {}
