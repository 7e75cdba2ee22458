// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Ink` of the specification "ink-enhancement". */
@:native("Ink")
extern class Ink {
  function requestPresenter(?param:InkPresenterParam):js.lib.Promise<DelegatedInkTrailPresenter>;
}
