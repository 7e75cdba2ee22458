package js;

/*
 * The selected part of a text field.
 */

import js.html.TextAreaElement;

/** What is selected in a text area. */
class Selection {
  final field:TextAreaElement;

  /** The selection of a text area. */
  public function new(doc:TextAreaElement)
    field = doc;

  /** The selected text. */
  public function get()
    return field.value.substring(field.selectionStart, field.selectionEnd);

  /** Selects the text from `start` to before `end`. */
  public function select(start:Int, end:Int) {
    field.focus();
    field.setSelectionRange(start, end);
  }

  /** Puts `left` and `right` around `text` in place of what is selected, and selects `text`. */
  public function insert(left:String, text:String, right:String) {
    field.focus();
    var start = field.selectionStart;
    var end = field.selectionEnd;
    var before = field.value.substr(0, start) + left;
    field.value = before + text + right + field.value.substr(end);
    field.setSelectionRange(before.length, before.length + text.length);
  }
}
