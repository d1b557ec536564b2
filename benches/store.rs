//! How long the list takes in caches of 1,000, 100,000 and 1,000,000 cases.
//!
//! `cargo bench --bench store` fills the caches in a folder that goes away. `cargo bench --bench store -- --dir DIR
//! --keep` leaves them as `DIR/<cases>/cache.db`, marked as just synced for the account `main`; caches found there are
//! used again. `--sizes 1000,5000` takes other sizes.

use aftersale::domain::{Author, Case, CaseKey, Deadline, Event, Instant, Kind, Message, Money, Move, Source};
use aftersale::store::{After, Cache, Filter, MarkState, StoredCase};
use std::error::Error;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant as Clock};

type Outcome<T> = Result<T, Box<dyn Error>>;

const HOUR: i64 = 3_600_000;
/// Cases per transaction while filling.
const BATCH: u64 = 10_000;
/// Runs per measurement; the middle one counts.
const RUNS: usize = 51;
/// The account, and its lists with the kind of case that each holds.
const ACCOUNT: &str = "main";
const LISTS: [(&str, Kind); 4] =
    [("issues", Kind::Dispute), ("issues", Kind::Claim), ("returns", Kind::Return), ("threads", Kind::Message)];

fn main() -> Outcome<()> {
    let options = options()?;
    let folder = tempfile::tempdir()?;
    let root = options.dir.as_deref().unwrap_or(folder.path());
    let now = Instant::from(chrono::Utc::now());
    let mut out = io::stdout().lock();
    let mut header = false;
    for size in &options.sizes {
        let file = root.join(size.to_string()).join("cache.db");
        let took = fill(&file, *size, now)?;
        let measured = measure(&file, now)?;
        if !header {
            let names: Vec<_> = measured.iter().map(|(name, _)| format!("{name:>14}")).collect();
            writeln!(out, "{:>9} {:>8} {:>9} {}", "cases", "MiB", "fill s", names.join(" "))?;
            header = true;
        }
        let times: Vec<_> = measured.iter().map(|(_, time)| format!("{:>11.3} ms", time.as_secs_f64() * 1e3)).collect();
        let mib = file.metadata()?.len() >> 20;
        writeln!(out, "{size:>9} {mib:>8} {:>9.1} {}", took.as_secs_f64(), times.join(" "))?;
        if !options.keep {
            std::fs::remove_file(&file)?;
        }
    }
    Ok(())
}

struct Options {
    dir: Option<PathBuf>,
    keep: bool,
    sizes: Vec<u64>,
}

fn options() -> Outcome<Options> {
    let mut options = Options { dir: None, keep: false, sizes: vec![1_000, 100_000, 1_000_000] };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--dir" => options.dir = Some(words.next().ok_or("--dir needs a folder")?.into()),
            "--keep" => options.keep = true,
            "--sizes" => {
                let sizes = words.next().ok_or("--sizes needs numbers, such as 1000,5000")?;
                options.sizes = sizes.split(',').map(str::parse).collect::<Result<_, _>>()?;
            }
            // What `cargo bench` itself adds.
            "--bench" => {}
            other => return Err(format!("{other} is not known; known are --dir DIR, --keep, --sizes N,N").into()),
        }
    }
    Ok(options)
}

/// Fills the cache unless it is filled already, and marks it as just synced.
fn fill(file: &Path, size: u64, now: Instant) -> Outcome<Duration> {
    let cache = Cache::open(file)?;
    let started = Clock::now();
    if cache.note("bench")?.as_deref() != Some(&size.to_string()) {
        for first in (0..size).step_by(usize::try_from(BATCH)?) {
            let cases: Vec<_> = (first..size.min(first + BATCH)).map(|number| case(number, now)).collect();
            cache.put(&cases)?;
        }
        cache.set_note("bench", &size.to_string())?;
    }
    for (resource, _) in LISTS {
        cache.begin(ACCOUNT, resource, now)?;
        cache.finish(ACCOUNT, resource, now, MarkState::Complete, None)?;
    }
    Ok(started.elapsed())
}

/// What `list` does, part by part and as a whole; the middle of many runs.
fn measure(file: &Path, now: Instant) -> Outcome<Vec<(&'static str, Duration)>> {
    let cache = Cache::open(file)?;
    let open = Filter::default();
    let all = Filter { all: true, ..Filter::default() };
    let account = Filter { accounts: vec![ACCOUNT.into()], ..Filter::default() };
    let claims = Filter { kinds: vec![Kind::Claim], turns: vec![Move::Seller], ..Filter::default() };
    let buyer = Filter { buyer: Some("BUYER7".into()), ..Filter::default() };
    let first = cache.list(&open, None, 50)?;
    let after = first.last().map(After::of);
    let keys: Vec<_> = first.iter().map(|case| case.key.clone()).collect();
    let today = now.plus_millis(12 * HOUR);
    Ok(vec![
        ("open file", middle(|| Cache::open(file).map(drop))?),
        ("list 50", middle(|| cache.list(&open, None, 50).map(drop))?),
        ("next 50", middle(|| cache.list(&open, after.as_ref(), 50).map(drop))?),
        ("--all", middle(|| cache.list(&all, None, 50).map(drop))?),
        ("--account", middle(|| cache.list(&account, None, 50).map(drop))?),
        ("--kind --move", middle(|| cache.list(&claims, None, 50).map(drop))?),
        ("--buyer", middle(|| cache.list(&buyer, None, 50).map(drop))?),
        ("counts", middle(|| cache.counts(&open, now, today).map(drop))?),
        ("short names", middle(|| cache.short_names(&keys).map(drop))?),
        ("find", middle(|| keys.first().map_or(Ok(()), |key| cache.find(&key.id[..6], &[]).map(drop)))?),
        ("whole list", middle(|| whole(file, now, today))?),
    ])
}

/// The way of the command: open, list, count, name.
fn whole(file: &Path, now: Instant, today: Instant) -> aftersale::error::Result<()> {
    let cache = Cache::open(file)?;
    let shown = cache.list(&Filter::default(), None, 50)?;
    let keys: Vec<_> = shown.into_iter().map(|case| case.key).collect();
    cache.short_names(&keys)?;
    cache.counts(&Filter::default(), now, today)?;
    cache.marks().map(drop)
}

fn middle(work: impl Fn() -> aftersale::error::Result<()>) -> Outcome<Duration> {
    let mut times = Vec::with_capacity(RUNS);
    for _ in 0..RUNS {
        let started = Clock::now();
        work()?;
        times.push(started.elapsed());
    }
    times.sort_unstable();
    Ok(times[RUNS / 2])
}

/// A number that looks like chance and is the same in every run.
fn scatter(number: u64) -> u64 {
    let mixed = (number ^ (number >> 31)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9)
}

fn below(chance: u64, bound: u64) -> i64 {
    i64::try_from(chance % bound).unwrap_or(0)
}

/// One small case; three in five are open.
fn case(number: u64, now: Instant) -> StoredCase {
    let chance = scatter(number);
    let (resource, kind) = LISTS[usize::try_from(chance >> 60).unwrap_or(0) % LISTS.len()];
    let id = format!("{chance:016x}-{:08x}", scatter(chance) >> 32);
    let opened_at = now.plus_millis(-HOUR * below(chance >> 8, 2_000));
    let key = CaseKey { account: ACCOUNT.into(), id };
    let mut case = Case::unreadable(key, "allegro", kind, String::new(), opened_at);
    case.problem = None;
    case.status = "ONGOING".into();
    case.open = number % 5 < 3;
    case.turn = if case.open { Move::ALL[usize::try_from(chance >> 20).unwrap_or(0) % 3] } else { Move::None };
    case.reason = Some(["ITEM_BROKEN", "NOT_RECEIVED", "OTHER"][usize::try_from(chance >> 12).unwrap_or(0) % 3].into());
    case.subject = Some("Przesyłka nie dotarła".into());
    case.buyer.login = Some(format!("buyer{}", number / 3));
    case.buyer.id = Some(format!("{}", 10_000_000 + number / 3));
    case.order_id = Some(format!("order-{number}"));
    case.reference = Some(format!("{number}/2026"));
    case.last_event_at = Some(opened_at);
    case.allowed_actions = vec!["dispute message".into()];
    case.events =
        vec![Event { at: opened_at, author: Author::Buyer, kind: "opened".into(), text: "opened the case".into() }];
    case.messages = vec![Message {
        id: format!("m{number}"),
        at: opened_at,
        author: Author::Buyer,
        login: case.buyer.login.clone(),
        text: "Dzień dobry, paczka nie dotarła.".into(),
        attachments: Vec::new(),
    }];
    let due_at = now.plus_millis(HOUR / 60 * (below(chance >> 16, 60 * 24 * 30) - 60 * 24));
    let waits = case.open && case.turn == Move::Seller;
    StoredCase {
        deadlines: if waits { vec![deadline(due_at, opened_at)] } else { Vec::new() },
        at_risk: Some(Money::new(below(chance >> 4, 90_000), "PLN")),
        resource: resource.into(),
        fingerprint: format!("{chance:x}"),
        details_at: now,
        seen_at: now,
        case,
    }
}

fn deadline(due_at: Instant, started_at: Instant) -> Deadline {
    Deadline {
        rule: "AL-D01".into(),
        title: "Answer the buyer".into(),
        due_at,
        source: Source::Computed,
        start_event: "message of the buyer".into(),
        started_at: Some(started_at),
        calendar: Some("PL".into()),
        reading: "business-clock".into(),
        zone: "Europe/Warsaw".into(),
        who: Move::Seller,
        action: "reply".into(),
        if_missed: "the marketplace may step in".into(),
        binding: true,
        note: None,
    }
}
