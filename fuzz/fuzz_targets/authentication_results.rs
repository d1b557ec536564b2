//! Whatever stands in the field: no panic, and text in quotes or comments is never a clause of its own.
#![no_main]

use aftersale::email::read_results;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|value: &str| {
    let _ = read_results(value);
    // The value cannot break out of a quoted string that holds it.
    let quoted = value.replace(['\\', '"', '\r', '\n'], "");
    if let Some(results) = read_results(&format!("mx.example; spf=pass smtp.mailfrom=\"{quoted}\"")) {
        assert!(results.clauses.len() <= 1, "{quoted:?}");
    }
});
