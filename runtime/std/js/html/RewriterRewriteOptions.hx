// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RewriterRewriteOptions` of the specification "writing-assistance-apis". */
typedef RewriterRewriteOptions = {
  ?context:String,
  ?signal:AbortSignal,
}
