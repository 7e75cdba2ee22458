/*
 * Formatting of dates and arithmetic with them.
 */

/** For `using DateTools`. */
class DateTools {
  static final DAY_SHORT = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
  static final DAY_LONG = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
  static final MONTH_SHORT = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  static final MONTH_LONG = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"
  ];
  static final DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

  static function part(d:Date, e:String):String
    return switch e {
      case "%": "%";
      case "a": DAY_SHORT[d.getDay()];
      case "A": DAY_LONG[d.getDay()];
      case "b" | "h": MONTH_SHORT[d.getMonth()];
      case "B": MONTH_LONG[d.getMonth()];
      case "C": pad(Std.int(d.getFullYear() / 100), 2);
      case "d": pad(d.getDate(), 2);
      case "D": format(d, "%m/%d/%y");
      case "e": Std.string(d.getDate());
      case "F": format(d, "%Y-%m-%d");
      case "H": pad(d.getHours(), 2);
      case "k": StringTools.lpad(Std.string(d.getHours()), " ", 2);
      case "I": pad(hour12(d), 2);
      case "l": StringTools.lpad(Std.string(hour12(d)), " ", 2);
      case "m": pad(d.getMonth() + 1, 2);
      case "M": pad(d.getMinutes(), 2);
      case "n": "\n";
      case "p": d.getHours() > 11 ? "PM" : "AM";
      case "r": format(d, "%I:%M:%S %p");
      case "R": format(d, "%H:%M");
      case "s": Std.string(Math.ffloor(d.getTime() / 1000));
      case "S": pad(d.getSeconds(), 2);
      case "t": "\t";
      case "T": format(d, "%H:%M:%S");
      case "u": Std.string(d.getDay() == 0 ? 7 : d.getDay());
      case "w": Std.string(d.getDay());
      case "y": pad(d.getFullYear() % 100, 2);
      case "Y": Std.string(d.getFullYear());
      default: throw new haxe.exceptions.NotImplementedException("Date.format %" + e + "- not implemented yet.");
    }

  static inline function pad(n:Int, digits:Int):String
    return StringTools.lpad(Std.string(n), "0", digits);

  static function hour12(d:Date):Int {
    var h = d.getHours() % 12;
    return h == 0 ? 12 : h;
  }

  /** The date as text, as `strftime` of C does. */
  public static function format(d:Date, f:String):String {
    var b = new StringBuf();
    var p = 0;
    while (true) {
      var next = f.indexOf("%", p);
      if (next < 0) break;
      b.addSub(f, p, next - p);
      b.add(part(d, f.substr(next + 1, 1)));
      p = next + 2;
    }
    b.addSub(f, p, f.length - p);
    return b.toString();
  }

  /** The date so many milliseconds later. */
  public static inline function delta(d:Date, t:Float):Date
    return Date.fromTime(d.getTime() + t);

  /** The number of days of the date's month. */
  public static function getMonthDays(d:Date):Int {
    var month = d.getMonth();
    var year = d.getFullYear();
    if (month != 1) return DAYS_OF_MONTH[month];
    return year % 4 == 0 && year % 100 != 0 || year % 400 == 0 ? 29 : 28;
  }

  /** Milliseconds of so many seconds. */
  public static inline function seconds(n:Float):Float
    return n * 1000.0;

  /** Milliseconds of so many minutes. */
  public static inline function minutes(n:Float):Float
    return n * 60.0 * 1000.0;

  /** Milliseconds of so many hours. */
  public static inline function hours(n:Float):Float
    return n * 60.0 * 60.0 * 1000.0;

  /** Milliseconds of so many days. */
  public static inline function days(n:Float):Float
    return n * 24.0 * 60.0 * 60.0 * 1000.0;

  /** The parts of a time span in milliseconds. */
  public static function parse(t:Float):{
    ms:Float,
    seconds:Int,
    minutes:Int,
    hours:Int,
    days:Int
  } {
    var s = t / 1000;
    var m = s / 60;
    var h = m / 60;
    return {
      ms: t % 1000,
      seconds: Std.int(s % 60),
      minutes: Std.int(m % 60),
      hours: Std.int(h % 24),
      days: Std.int(h / 24)
    };
  }

  /** The milliseconds of parts. */
  public static function make(o:{
    ms:Float,
    seconds:Int,
    minutes:Int,
    hours:Int,
    days:Int
  }):Float
    return o.ms + 1000.0 * (o.seconds + 60.0 * (o.minutes + 60.0 * (o.hours + 24.0 * o.days)));

  /** Milliseconds since 1970 of a date in UTC; `month` counts from 0. */
  public static function makeUtc(year:Int, month:Int, day:Int, hour:Int, min:Int, sec:Int):Float
    return rt.Host.dateOfUtc(year, month, day, hour, min, sec);
}
