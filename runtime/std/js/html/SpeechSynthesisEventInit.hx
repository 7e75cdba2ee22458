// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SpeechSynthesisEventInit` of the specification "speech-api". */
typedef SpeechSynthesisEventInit = {
  > EventInit,
  utterance:SpeechSynthesisUtterance,
  ?charIndex:Int,
  ?charLength:Int,
  ?elapsedTime:Float,
  ?name:String,
}
