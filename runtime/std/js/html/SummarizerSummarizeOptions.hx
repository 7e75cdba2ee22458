// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SummarizerSummarizeOptions` of the specification "writing-assistance-apis". */
typedef SummarizerSummarizeOptions = {
  ?signal:AbortSignal,
  ?context:String,
}
