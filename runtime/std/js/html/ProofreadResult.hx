// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ProofreadResult` of the specification "proofreader-api". */
typedef ProofreadResult = {
  ?correctedInput:String,
  ?corrections:Array<ProofreadCorrection>,
}
