// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ProofreadCorrection` of the specification "proofreader-api". */
typedef ProofreadCorrection = {
  ?startIndex:Int,
  ?endIndex:Int,
  ?correction:String,
  ?types:Array<CorrectionType>,
  ?explanation:String,
}
