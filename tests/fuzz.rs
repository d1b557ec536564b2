//! The fuzz targets with damaged mails of the corpus, for a bounded time: `AFTERSALE_FUZZ_SECONDS` for all targets together, 12 by default.
//! Guided by coverage, and for longer, they run with `fuzz/run`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "fuzz/targets.rs"]
mod targets;

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

/// Bytes of one input; longer seeds are cut.
const MOST: usize = 16 * 1024;
/// What mails and results are made of: whole words find more than single bytes.
const WORDS: [&str; 40] = [
    "\r\n",
    "\n\n",
    "--b",
    "--b--",
    "From: ",
    "Reply-To: ",
    "Content-Type: multipart/mixed; boundary=b\r\n\r\n",
    "=?utf-8?B?",
    "?=",
    "=?utf-8?q?",
    "base64",
    "quoted-printable",
    "charset=",
    "boundary=\"",
    "<div>",
    "</p>",
    "<!--",
    "&#",
    "=C5",
    "\u{105}",
    "a\u{328}",
    "; dkim=pass",
    "dmarc=pass header.from=allegro.pl",
    "(",
    ")",
    "\"",
    "\\",
    "mx.sklep.example;",
    "zł",
    "1.234,56",
    "24 godzin",
    "do 20.11.2026 18:00",
    "2026年11月20日",
    "Numer sprawy: AP-2026-0098431",
    "> ",
    "W dniu 1 napisał:",
    "\u{202e}",
    "\u{1b}[2J",
    "\0",
    "://",
];

fn seeds() -> Vec<Vec<u8>> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mail/corpus");
    let mut paths: Vec<_> = fs::read_dir(corpus).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let mut seeds: Vec<Vec<u8>> = paths.iter().map(|path| fs::read(path).unwrap()).collect();
    seeds.iter_mut().for_each(|seed| seed.truncate(MOST));
    seeds
}

/// A seed with a few changes: bytes, words, pieces doubled or left out, the end of another seed.
fn damaged(seeds: &[Vec<u8>], rng: &mut StdRng) -> Vec<u8> {
    let mut bytes = seeds[rng.random_range(0..seeds.len())].clone();
    for _ in 0..rng.random_range(1..=12) {
        let at = rng.random_range(0..=bytes.len());
        let end = (at + rng.random_range(0..64)).min(bytes.len());
        match rng.random_range(0..6) {
            0 if at < bytes.len() => bytes[at] = rng.random(),
            1 => drop(bytes.splice(at..at, WORDS[rng.random_range(0..WORDS.len())].bytes())),
            2 => drop(bytes.drain(at..end)),
            3 => {
                let piece = bytes[at..end].repeat(rng.random_range(1..8));
                drop(bytes.splice(at..at, piece));
            }
            4 => {
                let other = &seeds[rng.random_range(0..seeds.len())];
                let from = rng.random_range(0..=other.len());
                bytes.truncate(at);
                bytes.extend_from_slice(&other[from..]);
            }
            _ => bytes.insert(at, rng.random()),
        }
    }
    bytes.truncate(MOST);
    bytes
}

/// Runs one target for its share of the time, and at least a few hundred times. A panic names the input, so that it can be kept.
fn fuzz(name: &str, number: u64, target: fn(&[u8])) {
    let seconds = std::env::var("AFTERSALE_FUZZ_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(12.0);
    let time = Duration::from_secs_f64(seconds / 3.0);
    // Another beginning each day, and the same one for whoever looks into a failure on that day.
    let day = std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs() / 86_400;
    let mut rng = StdRng::seed_from_u64(day * 10 + number);
    let (seeds, started) = (seeds(), Instant::now());
    let mut runs = 0_u64;
    seeds.iter().for_each(|seed| target(seed));
    while runs < 300 || started.elapsed() < time {
        let input = damaged(&seeds, &mut rng);
        if let Err(panic) = std::panic::catch_unwind(|| target(&input)) {
            let path = std::env::temp_dir().join(format!("aftersale-fuzz-{name}.bin"));
            fs::write(&path, &input).unwrap();
            panic!("{name} fails after {runs} runs; its input is kept in {}: {panic:?}", path.display());
        }
        runs += 1;
    }
}

#[test]
fn damaged_mails_are_read_or_refused() {
    fuzz("mail_parser", 0, targets::mail_parser);
}

#[test]
fn damaged_results_never_become_others() {
    fuzz("authentication_results", 1, targets::authentication_results);
}

#[test]
fn damaged_words_are_recognised_and_never_believed() {
    fuzz("recogniser", 2, targets::recogniser);
}
