package js.lib.intl;

/*
 * Texts by language.
 */

/** Values for `locale matcher`. */
enum abstract LocaleMatcher(String) {
  /** `lookup` */
  var Lookup = "lookup";

  /** `best fit` */
  var BestFit = "best fit";
}
