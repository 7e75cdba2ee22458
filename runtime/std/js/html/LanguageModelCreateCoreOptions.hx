// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LanguageModelCreateCoreOptions` of the specification "prompt-api". */
typedef LanguageModelCreateCoreOptions = {
  ?topK:Float,
  ?temperature:Float,
  ?samplingMode:LanguageModelSamplingMode,
  ?expectedInputs:Array<LanguageModelExpected>,
  ?expectedOutputs:Array<LanguageModelExpected>,
  ?tools:Array<LanguageModelTool>,
}
