//! The `date.*` rows: JavaScript's Date arithmetic on milliseconds since 1970; local time by the C library.

use crate::boxes::rayzor_f64_to_i32;
use std::os::raw::{c_char, c_int, c_long};
use std::time::{SystemTime, UNIX_EPOCH};

const DAY: f64 = 86_400_000.0;
/// The largest time that JavaScript's Date holds.
const MAX_TIME: f64 = 8.64e15;

/// C's `struct tm` of Linux and macOS.
#[repr(C)]
struct Tm {
    fields: [c_int; 9],
    offset: c_long,
    zone: *const c_char,
}

extern "C" {
    fn localtime_r(time: *const i64, result: *mut Tm) -> *mut Tm;
}

/// Year, month (0 to 11) and day of the month of a day since 1970.
pub fn civil_of_days(days: i64) -> (i64, i64, i64) {
    // Eras of 400 years that begin in March: leap days come last.
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day = shifted.rem_euclid(146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day_of_year = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day_of_year + 2) / 153;
    let date = day_of_year - (153 * month + 2) / 5 + 1;
    let (month, carry) = if month < 10 { (month + 2, 0) } else { (month - 10, 1) };
    (year + era * 400 + carry, month, date)
}

/// Days since 1970 of the first day of a month; months beyond a year count on.
pub fn days_of_month(year: i64, month: i64) -> i64 {
    let year = year + month.div_euclid(12);
    let month = month.rem_euclid(12) + 1;
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let day_of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + day_of_year - 719_468
}

/// Milliseconds that local time is ahead of UTC at a moment.
fn offset_at(time: f64) -> f64 {
    let seconds = (time / 1000.0).floor() as i64;
    let mut tm = Tm { fields: [0; 9], offset: 0, zone: std::ptr::null() };
    // SAFETY: both point to locals.
    let found = unsafe { localtime_r(&seconds, &mut tm) };
    if found.is_null() {
        0.0
    } else {
        tm.offset as f64 * 1000.0
    }
}

fn part_of(time: f64, part: i32) -> i32 {
    let days = (time / DAY).floor();
    let ms = time - days * DAY;
    let (year, month, date) = civil_of_days(days as i64);
    match part {
        0 => year as i32,
        1 => month as i32,
        2 => date as i32,
        3 => (ms / 3_600_000.0) as i32,
        4 => (ms / 60_000.0) as i32 % 60,
        5 => (ms / 1000.0) as i32 % 60,
        _ => (days as i64 + 4).rem_euclid(7) as i32,
    }
}

/// Only whole milliseconds within Date's range are times.
fn clip(time: f64) -> f64 {
    if time.abs() <= MAX_TIME {
        time.trunc() + 0.0
    } else {
        f64::NAN
    }
}

fn make(year: i32, month: i32, day: i32, hour: i32, min: i32, sec: i32) -> f64 {
    let days = days_of_month(year as i64, month as i64) as f64 + (day as f64 - 1.0);
    days * DAY + hour as f64 * 3_600_000.0 + min as f64 * 60_000.0 + sec as f64 * 1000.0
}

/// The moment of a local time. One that is twice is the first; one that is skipped counts with the offset before.
fn utc_of_local(local: f64) -> f64 {
    let before = offset_at(local - DAY);
    let after = offset_at(local + DAY);
    let first = local - before;
    if offset_at(first) == before {
        return first;
    }
    let second = local - after;
    if offset_at(second) == after {
        second
    } else {
        first
    }
}

/// Milliseconds since 1970.
#[no_mangle]
pub extern "C" fn rayzor_date_now() -> f64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0.0, |d| d.as_millis() as f64)
}

/// Part of a local date: 0 year, 1 month, 2 day, 3 hours, 4 minutes, 5 seconds, 6 day of the week, 7 offset in minutes.
#[no_mangle]
pub extern "C" fn rayzor_date_local(time: f64, part: i32) -> i32 {
    let time = clip(time);
    if time.is_nan() {
        return 0;
    }
    let offset = offset_at(time);
    if part > 6 {
        rayzor_f64_to_i32(-offset / 60_000.0)
    } else {
        part_of(time + offset, part)
    }
}

/// Part of a date in UTC.
#[no_mangle]
pub extern "C" fn rayzor_date_utc(time: f64, part: i32) -> i32 {
    let time = clip(time);
    if time.is_nan() || part > 6 {
        return 0;
    }
    part_of(time, part)
}

/// The moment of a local date and time; parts beyond their ranges count on.
#[no_mangle]
pub extern "C" fn rayzor_date_of_local(year: i32, month: i32, day: i32, hour: i32, min: i32, sec: i32) -> f64 {
    let local = make(year, month, day, hour, min, sec);
    if local.abs() > MAX_TIME + DAY {
        return f64::NAN;
    }
    clip(utc_of_local(local))
}

/// The moment of a date and time in UTC.
#[no_mangle]
pub extern "C" fn rayzor_date_of_utc(year: i32, month: i32, day: i32, hour: i32, min: i32, sec: i32) -> f64 {
    clip(make(year, month, day, hour, min, sec))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_dates_are_inverse() {
        let mut expected = days_of_month(-401, 0);
        for year in -401..2500 {
            for month in 0..12 {
                let first = days_of_month(year, month);
                assert_eq!(first, expected, "{year} {month}");
                let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
                let length = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month as usize];
                for day in [1, 2, length] {
                    assert_eq!(civil_of_days(first + day - 1), (year, month, day));
                }
                expected += length;
            }
        }
        assert_eq!(days_of_month(1970, 0), 0);
        assert_eq!(days_of_month(1969, 13), 31 + 365 - 365);
    }

    #[test]
    fn parts_in_utc() {
        // 2001-09-09T01:46:40Z, a Sunday
        let parts: Vec<i32> = (0..8).map(|part| rayzor_date_utc(1e12, part)).collect();
        assert_eq!(parts, [2001, 8, 9, 1, 46, 40, 0, 0]);
        assert_eq!(rayzor_date_of_utc(2001, 8, 9, 1, 46, 40), 1e12);
        assert_eq!(rayzor_date_of_utc(1969, 11, 31, 23, 59, 59), -1000.0);
        assert_eq!(rayzor_date_utc(-1000.0, 5), 59);
        assert_eq!(rayzor_date_of_utc(2001, 8, 9, 0, 0, 6400), 1e12);
        assert!(rayzor_date_of_utc(300_000, 0, 1, 0, 0, 0).is_nan());
        assert_eq!(rayzor_date_utc(f64::NAN, 0), 0);
    }

    #[test]
    fn local_times_come_back() {
        for hours in (0..200_000i64).step_by(7) {
            let time = hours as f64 * 3_600_000.0;
            let p: Vec<i32> = (0..6).map(|part| rayzor_date_local(time, part)).collect();
            let back = rayzor_date_of_local(p[0], p[1], p[2], p[3], p[4], p[5]);
            // An hour that is twice gives the first.
            assert!(back == time || back == time - 3_600_000.0, "{time} {p:?} {back}");
        }
    }
}
