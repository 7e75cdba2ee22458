//! The personality routine of generated functions. Every landing pad catches everything, so all it has to find out is
//! whether the call at hand has a pad.

use std::ffi::c_void;
use std::os::raw::c_int;

const CONTINUE_UNWIND: c_int = 8;
const HANDLER_FOUND: c_int = 6;
const INSTALL_CONTEXT: c_int = 7;
const FATAL_PHASE1: c_int = 3;

const SEARCH_PHASE: c_int = 1;
const FORCE_UNWIND: c_int = 8;

/// Registers by which the unwinder hands the exception and a selector to a pad (`__builtin_eh_return_data_regno`).
const DATA_REGISTERS: (c_int, c_int) = (0, 1);

extern "C" {
    fn _Unwind_GetLanguageSpecificData(context: *mut c_void) -> *const u8;
    fn _Unwind_GetIPInfo(context: *mut c_void, before: *mut c_int) -> usize;
    fn _Unwind_GetRegionStart(context: *mut c_void) -> usize;
    fn _Unwind_SetGR(context: *mut c_void, register: c_int, value: usize);
    fn _Unwind_SetIP(context: *mut c_void, ip: usize);
}

/// Reads the language-specific data area.
struct Reader(*const u8);

impl Reader {
    unsafe fn byte(&mut self) -> u8 {
        let value = *self.0;
        self.0 = self.0.add(1);
        value
    }

    unsafe fn uleb(&mut self) -> usize {
        let (mut value, mut shift) = (0, 0);
        loop {
            let byte = self.byte();
            value |= ((byte & 0x7f) as usize) << shift;
            shift += 7;
            if byte & 0x80 == 0 {
                return value;
            }
        }
    }

    unsafe fn fixed<T: Copy>(&mut self) -> T {
        let value = (self.0 as *const T).read_unaligned();
        self.0 = self.0.add(std::mem::size_of::<T>());
        value
    }

    /// An offset in a call-site table; None for an encoding that LLVM doesn't use there.
    unsafe fn offset(&mut self, encoding: u8) -> Option<usize> {
        Some(match encoding {
            0x00 => self.fixed::<usize>(),
            0x01 => self.uleb(),
            0x02 => self.fixed::<u16>() as usize,
            0x03 => self.fixed::<u32>() as usize,
            0x04 => self.fixed::<u64>() as usize,
            _ => return None,
        })
    }
}

/// A table that can't be read.
#[derive(Debug, PartialEq)]
pub struct BadTable;

/// The landing pad for an address; `Ok(None)` where it has none, `Err` when the table can't be read.
///
/// # Safety
/// `table` is null or a language-specific data area of the function that begins at `start` and holds `ip`.
pub unsafe fn landing_pad(table: *const u8, start: usize, ip: usize) -> Result<Option<usize>, BadTable> {
    if table.is_null() {
        return Ok(None);
    }
    let mut reader = Reader(table);
    let mut pads = start;
    let base = reader.byte();
    if base != 0xff {
        // Where pads are counted from: LLVM leaves it out.
        pads = reader.offset(base).ok_or(BadTable)?;
    }
    if reader.byte() != 0xff {
        reader.uleb();
    }
    let encoding = reader.byte();
    let length = reader.uleb();
    let end = reader.0.add(length);
    while reader.0 < end {
        let from = reader.offset(encoding).ok_or(BadTable)?;
        let size = reader.offset(encoding).ok_or(BadTable)?;
        let pad = reader.offset(encoding).ok_or(BadTable)?;
        reader.uleb();
        // The table is sorted.
        if ip < start + from {
            break;
        }
        if ip < start + from + size {
            return Ok(if pad == 0 { None } else { Some(pads + pad) });
        }
    }
    Ok(None)
}

/// The personality routine.
///
/// # Safety
/// Called by the unwinder.
#[no_mangle]
pub unsafe extern "C" fn rayzor_personality(
    version: c_int,
    actions: c_int,
    _class: u64,
    exception: *mut c_void,
    context: *mut c_void,
) -> c_int {
    if version != 1 {
        return FATAL_PHASE1;
    }
    // The end of a thread from outside runs through all frames; nothing of ours wants to stop it.
    if actions & FORCE_UNWIND != 0 {
        return CONTINUE_UNWIND;
    }
    let mut before = 0;
    let mut ip = _Unwind_GetIPInfo(context, &mut before);
    // A return address lies after the call, perhaps already in the next range.
    if before == 0 {
        ip -= 1;
    }
    let start = _Unwind_GetRegionStart(context);
    match landing_pad(_Unwind_GetLanguageSpecificData(context), start, ip) {
        Err(BadTable) => FATAL_PHASE1,
        Ok(None) => CONTINUE_UNWIND,
        Ok(Some(_)) if actions & SEARCH_PHASE != 0 => HANDLER_FOUND,
        Ok(Some(pad)) => {
            _Unwind_SetGR(context, DATA_REGISTERS.0, exception as usize);
            _Unwind_SetGR(context, DATA_REGISTERS.1, 1);
            _Unwind_SetIP(context, pad);
            INSTALL_CONTEXT
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{landing_pad, BadTable};

    #[test]
    fn finds_pads() {
        // omit, omit, uleb128, 8 bytes: [0, 16) -> 40, [16, 200) -> none
        let table = [0xffu8, 0xff, 0x01, 9, 0, 16, 40, 1, 16, 0xb8, 0x01, 0, 0];
        let find = |ip| unsafe { landing_pad(table.as_ptr(), 1000, ip) };
        assert_eq!(find(1000), Ok(Some(1040)));
        assert_eq!(find(1015), Ok(Some(1040)));
        assert_eq!(find(1016), Ok(None));
        assert_eq!(find(1199), Ok(None));
        assert_eq!(find(1300), Ok(None));
        assert_eq!(unsafe { landing_pad(std::ptr::null(), 0, 5) }, Ok(None));
    }

    #[test]
    fn reads_fixed_offsets_and_refuses_others() {
        let mut table = vec![0xff, 0xff, 0x03, 13];
        for word in [4u32, 4, 100] {
            table.extend(word.to_le_bytes());
        }
        table.push(0);
        assert_eq!(unsafe { landing_pad(table.as_ptr(), 0, 5) }, Ok(Some(100)));
        assert_eq!(unsafe { landing_pad(table.as_ptr(), 0, 3) }, Ok(None));
        table[2] = 0x1b;
        assert_eq!(unsafe { landing_pad(table.as_ptr(), 0, 5) }, Err(BadTable));
    }
}
