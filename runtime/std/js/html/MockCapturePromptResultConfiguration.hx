// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MockCapturePromptResultConfiguration` of the specification "mediacapture-automation". */
typedef MockCapturePromptResultConfiguration = {
  ?getUserMedia:MockCapturePromptResult,
  ?getDisplayMedia:MockCapturePromptResult,
}
