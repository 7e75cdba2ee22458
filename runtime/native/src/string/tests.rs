//! Strings against Rust's own.

use super::case::*;
use super::compare::*;
use super::layout::{Str, Units};
use super::number::*;
use super::parse::*;
use super::rope::*;
use super::search::*;
use super::slice::*;
use crate::abi::*;
use crate::heap::alloc::rayzor_raw_new;

fn text(string: *const Str) -> String {
    unsafe { Str::to_text(string) }
}

struct Random(u64);

impl Random {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % below
    }

    fn text(&mut self, most: usize) -> String {
        let alphabets = ["ab", "abcdefghij ", "aäßé", "aλ日😀"];
        let alphabet: Vec<char> = alphabets[self.next(4)].chars().collect();
        (0..self.next(most + 1)).map(|_| alphabet[self.next(alphabet.len())]).collect()
    }
}

#[test]
fn operations_agree_with_a_model() {
    let mut random = Random(3);
    for _ in 0..30_000 {
        let most = [3, 60][random.next(2)];
        let (a, b) = (random.text(60), random.text(most));
        let (ua, ub): (Vec<u16>, Vec<u16>) = (a.encode_utf16().collect(), b.encode_utf16().collect());
        let (sa, sb) = (Str::of_str(&a), Str::of_str(&b));
        unsafe {
            assert_eq!(text(sa), a);
            let joined = rayzor_str_concat(sa, sb);
            assert_eq!((*joined).length as usize, ua.len() + ub.len());
            assert_eq!(text(joined), format!("{a}{b}"));
            assert_eq!(rayzor_str_eq(joined, Str::of_str(&format!("{a}{b}"))), 1);
            assert_eq!(rayzor_str_eq(sa, sb) != 0, a == b);
            assert_eq!(rayzor_str_cmp(sa, sb).signum(), ua.cmp(&ub) as i32);
            assert_eq!(hash(joined), hash(Str::of_str(&text(joined))));
            let from = random.next(70) as i32 - 4;
            let at = (from.max(0) as usize).min(ua.len());
            let expected = (at..=ua.len()).find(|i| ua[*i..].starts_with(&ub));
            assert_eq!(rayzor_str_index_of(sa, sb, from), expected.map_or(-1, |i| i as i32));
            let expected = (0..=at).rev().find(|i| ua[*i..].starts_with(&ub));
            assert_eq!(rayzor_str_last_index_of(sa, sb, from), expected.map_or(-1, |i| i as i32));
            let end = at + random.next(ua.len() - at + 1);
            let part = rayzor_str_sub(sa, at as i32, end as i32);
            assert_eq!(Str::units(part).to_vec(), &ua[at..end]);
            // One form only: equality relies on it.
            assert_eq!((*part).kind == STRING_UTF16, ua[at..end].iter().any(|u| *u > 255));
            assert_eq!(text(rayzor_str_upper(sa)), a.to_uppercase());
            assert_eq!(text(rayzor_str_lower(sa)), a.to_lowercase());
            let raw = rayzor_raw_new(ELEM_I16, ua.len() as i32 + 2);
            assert_eq!(rayzor_str_to_units(sa, raw, 2), ua.len() as i32);
            assert_eq!(text(rayzor_str_of_units(raw, 2, ua.len() as i32 + 2)), a);
        }
    }
}

#[test]
fn ropes_of_any_shape_become_flat() {
    let mut random = Random(4);
    for _ in 0..200 {
        let mut parts: Vec<(*const Str, String)> = (0..40)
            .map(|_| {
                let text = random.text(40);
                (Str::of_str(&text), text)
            })
            .collect();
        while parts.len() > 1 {
            let i = random.next(parts.len() - 1);
            let (b, text_b) = parts.remove(i + 1);
            let (a, text_a) = parts[i].clone();
            parts[i] = (unsafe { rayzor_str_concat(a, b) }, text_a + &text_b);
            if random.next(6) == 0 {
                assert_eq!(text(parts[i].0), parts[i].1);
            }
        }
        assert_eq!(text(parts[0].0), parts[0].1);
    }
}

#[test]
fn long_ropes_need_no_deep_stack() {
    unsafe {
        let mut grown = Str::empty();
        let mut front = Str::empty();
        for i in 0..300_000 {
            let unit = rayzor_str_of_code(b'a' as i32 + i % 26);
            grown = rayzor_str_concat(grown, unit);
            front = rayzor_str_concat(unit, front);
        }
        let forward = text(grown);
        assert_eq!(forward.len(), 300_000);
        assert_eq!(text(front), forward.chars().rev().collect::<String>());
    }
}

#[test]
fn null_reads_as_text() {
    unsafe {
        let null = std::ptr::null();
        assert_eq!(text(rayzor_str_concat(null, null)), "nullnull");
        assert_eq!(rayzor_str_eq(null, null), 1);
        assert_eq!(rayzor_str_eq(null, Str::of_str("null")), 0);
        assert!(rayzor_str_flat(null).is_null());
    }
}

#[test]
fn single_units() {
    for code in [0, 65, 255, 256, 0xd800, 0xffff, 65 + 0x10000] {
        let made = rayzor_str_of_code(code);
        assert_eq!(unsafe { Str::units(made) }.to_vec(), [code as u16]);
    }
    assert!(matches!(unsafe { Str::units(rayzor_str_of_code(255)) }, Units::Latin1([255])));
}

#[test]
fn halves_of_pairs_stay() {
    let made = Str::of_units(&[0xd83d, b'x' as u16, 0xdc00, 0xe4]);
    assert_eq!(unsafe { Str::units(rayzor_str_upper(made)) }.to_vec(), [0xd83d, b'X' as u16, 0xdc00, 0xc4]);
}

#[test]
fn case_follows_unicode() {
    let upper = |t: &str| text(unsafe { rayzor_str_upper(Str::of_str(t)) });
    let lower = |t: &str| text(unsafe { rayzor_str_lower(Str::of_str(t)) });
    assert_eq!(upper("straße ÿ µ ŉ"), "STRASSE Ÿ Μ ʼN");
    assert_eq!(lower("ΑΣ ΣΑ İ"), "ας σα i̇");
}

#[test]
fn floats_print_as_in_javascript() {
    let cases: &[(f64, &str)] = &[
        (0.0, "0"),
        (-0.0, "0"),
        (1.0, "1"),
        (-1.5, "-1.5"),
        (0.1, "0.1"),
        (1e21, "1e+21"),
        (123456789012345680000.0, "123456789012345680000"),
        (1e-6, "0.000001"),
        (1e-7, "1e-7"),
        (1.5e-7, "1.5e-7"),
        (0.000001234, "0.000001234"),
        (5e-324, "5e-324"),
        (f64::MAX, "1.7976931348623157e+308"),
        (-1.25e300, "-1.25e+300"),
        (100.0 / 3.0, "33.333333333333336"),
        (9007199254740993.0, "9007199254740992"),
        (1e20, "100000000000000000000"),
        (f64::NAN, "NaN"),
        (f64::NEG_INFINITY, "-Infinity"),
        (4.35, "4.35"),
        (2.0f64.powi(70), "1.1805916207174113e+21"),
        (123e-20, "1.23e-18"),
        // As near to ...3 and ...7: the even digit.
        (1e15 + 0.25, "1000000000000000.2"),
        (1e15 + 0.75, "1000000000000000.8"),
        (-999_999_999_999_979.0 - 0.25, "-999999999999979.2"),
        (999_999_999_999_979.0 + 0.375, "999999999999979.4"),
    ];
    for (value, expected) in cases {
        assert_eq!(text(rayzor_str_of_f64(*value)), *expected);
    }
}

#[test]
fn floats_read_back() {
    let mut random = Random(9);
    for _ in 0..200_000 {
        let bits = (random.next(1 << 31) as u64) << 33 ^ (random.next(1 << 31) as u64) << 11 ^ random.next(4096) as u64;
        let value = f64::from_bits(bits);
        let mut buffer = [0u8; 32];
        let printed = Str::of_latin1(format_f64(value, &mut buffer));
        let back = unsafe { rayzor_str_parse_float(printed) };
        assert!(back == value || (back.is_nan() && value.is_nan()), "{value} {}", text(printed));
    }
}

#[test]
fn ints_print() {
    for value in [0, 7, -7, 10, i32::MAX, i32::MIN] {
        assert_eq!(text(rayzor_str_of_i32(value)), value.to_string());
    }
}

#[test]
fn the_number_at_the_start_is_read() {
    let parse = |t: &str| unsafe { rayzor_str_parse_float(Str::of_str(t)) };
    let cases = [
        ("1", 1.0),
        ("  \u{a0}\u{feff}\n12.5abc", 12.5),
        ("-3e2x", -300.0),
        ("3e", 3.0),
        ("3e+", 3.0),
        ("1.e2", 100.0),
        (".5", 0.5),
        ("5.", 5.0),
        ("+1.25", 1.25),
        ("0x10", 0.0),
        ("1e400", f64::INFINITY),
        ("-Infinityx", f64::NEG_INFINITY),
        ("1_000", 1.0),
    ];
    for (source, expected) in cases {
        assert_eq!(parse(source), expected, "{source}");
    }
    for source in ["", " ", ".", "-", "e5", "x1", "Inf", "nan", "-.e1"] {
        assert!(parse(source).is_nan(), "{source}");
    }
    assert!(unsafe { rayzor_str_parse_float(std::ptr::null()) }.is_nan());
}
