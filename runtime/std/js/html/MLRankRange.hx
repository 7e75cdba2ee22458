// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLRankRange` of the specification "webnn". */
typedef MLRankRange = {
  ?min:Int,
  ?max:Int,
}
