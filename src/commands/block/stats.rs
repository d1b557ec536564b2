//! `block stats`: whether blocking works (AL-B11).

use super::book::{self, Block};
use super::suggest::{Finder, listed};
use super::watch::Watch;
use crate::app::App;
use crate::domain::{Case, Instant, Kind};
use crate::error::Result;
use crate::output::{Body, Outcome, Record, View, pad, row};
use serde_json::{Value, json};

const DAY: i64 = 86_400_000;
/// Nobody pays later than that; until then an order may still be paid.
const PAYS_WITHIN: i64 = 7 * DAY;
/// How many weeks of the shop are drawn.
const WEEKS: i64 = 12;
/// The widest bar.
const WIDEST: usize = 24;

/// What is counted.
const MEASURES: [(&str, &str); 6] = [
    ("orders", "orders"),
    ("cancelled", "cancelled"),
    ("unpaid", "unpaid"),
    ("returns", "returns"),
    ("disputes", "disputes"),
    ("claims", "claims"),
];

/// Counts before and after, and over how many days.
#[derive(Default)]
struct Tally {
    before: [u64; 6],
    after: [u64; 6],
    days_before: i64,
    days_after: i64,
}

/// Counts what blocked buyers did before and after their blocks, and how the shop fares week by week.
pub async fn stats(app: &App) -> Result<Outcome> {
    let watch = Watch::open(app).await?;
    let failures = watch.refresh_all(app).await?;
    let blocks = book::read(app).await?;
    let (mut tally, mut attempts) = (Tally::default(), 0);
    for account in app.accounts()? {
        let of_account: Vec<&Block> = blocks.iter().filter(|block| block.account == account.name).collect();
        let hidden = listed(&watch, &of_account);
        let mut finder = Finder::new(&watch);
        for block in of_account.iter().filter(|block| block.blocked_at.is_some()) {
            count(app, &watch, block, &mut tally)?;
            let since = block.blocked_at.unwrap_or(block.added_at);
            attempts += finder.of(block, since, &hidden)?.len();
        }
    }
    let weeks = weeks(app, &watch)?;
    let blocked = blocks.iter().filter(|block| block.blocked_at.is_some()).count();
    let standing = blocks.iter().filter(|block| block.blocked_at.is_some() && block.state.stands()).count();
    let works = verdict(&tally, attempts, blocked);
    let measures: Vec<Value> = (0..MEASURES.len()).map(|index| measure(&tally, index)).collect();
    let text = page(&tally, &weeks, &works, (blocked, standing), attempts);
    let data = row(json!({
        "blocked": blocked, "days_before": tally.days_before, "days_after": tally.days_after, "measures": measures,
        "other_accounts": attempts, "weeks": weeks, "verdict": works,
    }));
    let mut outcome = Outcome::new(Body::Record(Record { row: data, view: View::Text(text) }));
    outcome.failures = failures;
    Ok(outcome)
}

fn count(app: &App, watch: &Watch, block: &Block, tally: &mut Tally) -> Result<()> {
    let now = app.clock();
    let Some(from) = block.blocked_at else { return Ok(()) };
    let until = block.removed_at.into_iter().chain(block.expires_at).chain([now]).min().unwrap_or(now);
    let sales = watch.of_buyer(&block.account, &block.added.buyer)?;
    let first = sales.first().map_or(from, |sale| sale.bought_at).min(from);
    tally.days_before += from.since(first) / DAY;
    tally.days_after += until.since(from).max(0) / DAY;
    let mut add = |at: Instant, index: usize| {
        if at < from {
            tally.before[index] += 1;
        } else if at < until {
            tally.after[index] += 1;
        }
    };
    for sale in &sales {
        add(sale.bought_at, 0);
        if sale.cancelled {
            add(sale.bought_at, 1);
        }
        if is_unpaid(sale.paid, sale.cancelled, sale.bought_at, now) {
            add(sale.bought_at, 2);
        }
    }
    if app.paths.cache_file().exists() {
        for key in app.cache()?.cases_of(&block.account, &block.added.buyer)? {
            if let Some(stored) = app.cache()?.load(&key)? {
                place(&stored.case).into_iter().for_each(|index| add(stored.case.opened_at, index));
            }
        }
    }
    Ok(())
}

fn place(case: &Case) -> Option<usize> {
    match case.kind {
        Kind::Return => Some(3),
        Kind::Dispute => Some(4),
        Kind::Claim => Some(5),
        _ => None,
    }
}

fn is_unpaid(paid: bool, cancelled: bool, bought_at: Instant, now: Instant) -> bool {
    !paid && (cancelled || now.since(bought_at) >= PAYS_WITHIN)
}

/// The shop's last weeks, the oldest first.
fn weeks(app: &App, watch: &Watch) -> Result<Vec<Value>> {
    let now = app.clock();
    let since = now.plus_millis(-WEEKS * 7 * DAY);
    let mut counts = vec![(0_u64, 0_u64, 0_u64); usize::try_from(WEEKS).unwrap_or(0)];
    for account in app.accounts()? {
        for (at, cancelled, paid) in watch.people.course(&account.name, since)? {
            let week = usize::try_from(at.since(since) / (7 * DAY)).unwrap_or(usize::MAX);
            if let Some(place) = counts.get_mut(week) {
                place.0 += 1;
                place.1 += u64::from(cancelled);
                place.2 += u64::from(is_unpaid(paid, cancelled, at, now));
            }
        }
    }
    let told = counts.iter().zip(0_i64..).map(|((orders, cancelled, unpaid), week)| {
        let from = since.plus_millis(week * 7 * DAY);
        json!({"from": from, "orders": orders, "cancelled": cancelled, "unpaid": unpaid})
    });
    Ok(told.collect())
}

/// A count for every thirty days, in hundredths; `None` where no time has passed.
fn rate(count: u64, days: i64) -> Option<f64> {
    let (count, days) = (u32::try_from(count).ok()?, i32::try_from(days).ok().filter(|days| *days > 0)?);
    Some((f64::from(count) * 3000.0 / f64::from(days)).round() / 100.0)
}

fn measure(tally: &Tally, index: usize) -> Value {
    json!({
        "what": MEASURES[index].0, "before": tally.before[index], "after": tally.after[index],
        "before_per_30_days": rate(tally.before[index], tally.days_before),
        "after_per_30_days": rate(tally.after[index], tally.days_after),
    })
}

fn verdict(tally: &Tally, attempts: usize, blocked: usize) -> String {
    let hints =
        if attempts > 0 { format!("; other accounts that look like theirs: {attempts}") } else { String::new() };
    match (blocked, tally.after[0]) {
        (0, _) => "nobody is blocked, so there is nothing to compare".into(),
        (_, 0) => format!("no blocked buyer has ordered since{hints}"),
        (_, count) => format!("orders of blocked buyers since: {count}, so those blocks do not work{hints}"),
    }
}

fn page(tally: &Tally, weeks: &[Value], works: &str, (blocked, standing): (usize, usize), attempts: usize) -> String {
    let head = match standing == blocked {
        true => format!("{blocked} blocked"),
        false => format!("{blocked} were blocked, {standing} of them are now"),
    };
    let mut lines = vec![format!("{head}: {works}"), String::new()];
    if blocked > 0 {
        lines.push(format!(
            "Before: {} buyer-days. After: {}. Bars show a count for every 30 of them.",
            tally.days_before, tally.days_after
        ));
        let rates = |index: usize| {
            [rate(tally.before[index], tally.days_before), rate(tally.after[index], tally.days_after)]
                .map(Option::unwrap_or_default)
        };
        let most = (0..MEASURES.len()).flat_map(rates).fold(0.0, f64::max);
        for (index, (_, title)) in MEASURES.iter().enumerate() {
            let [before, after] = rates(index);
            lines.push(format!("{} before {}  {} ", pad(title, 10), bar(before, most), tally.before[index]));
            lines.push(format!("{} after  {}  {} ", pad("", 10), bar(after, most), tally.after[index]));
        }
        lines.push(String::new());
    }
    lines.push(format!("The shop, the last {WEEKS} weeks"));
    for (field, title) in [("orders", "orders"), ("cancelled", "cancelled"), ("unpaid", "unpaid")] {
        let counts: Vec<u64> = weeks.iter().map(|week| week[field].as_u64().unwrap_or(0)).collect();
        let total: u64 = counts.iter().sum();
        lines.push(format!("{} {}  {total}", pad(title, 10), sparks(&counts)));
    }
    lines.push(format!("Other accounts that look like a blocked buyer's: {attempts}"));
    lines.iter().map(|line| line.trim_end()).collect::<Vec<_>>().join("\n")
}

/// A bar in eighths of a block, padded to the widest.
fn bar(value: f64, most: f64) -> String {
    const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let mut eighths = 0;
    // Counted up, because a float is never cast: there are few steps.
    while most > 0.0 && eighths < WIDEST * 8 && share(eighths + 1) * most <= value + most / 1000.0 {
        eighths += 1;
    }
    let drawn = format!("{}{}", "█".repeat(eighths / 8), EIGHTHS[eighths % 8]);
    pad(if drawn.is_empty() && value > 0.0 { "▏" } else { &drawn }, WIDEST)
}

/// So many eighths as a share of the widest bar.
fn share(eighths: usize) -> f64 {
    u32::try_from(eighths).map_or(1.0, f64::from) / u32::try_from(WIDEST * 8).map_or(1.0, f64::from)
}

/// Counts as blocks of eight heights; a blank is none.
fn sparks(counts: &[u64]) -> String {
    const HEIGHTS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let most = counts.iter().copied().max().unwrap_or(0).max(1);
    let height = |count: &u64| HEIGHTS[usize::try_from((count * 8).div_ceil(most)).unwrap_or(8).min(8)];
    counts.iter().map(height).collect()
}

#[cfg(test)]
mod tests {
    use super::{WIDEST, bar, rate, sparks};

    #[test]
    fn bars_and_sparks_are_drawn_to_scale() {
        assert_eq!(bar(10.0, 10.0), "█".repeat(WIDEST));
        assert_eq!(bar(5.0, 10.0).trim_end(), "█".repeat(WIDEST / 2));
        assert_eq!(bar(0.0, 10.0).trim_end(), "");
        assert_eq!(bar(0.001, 10.0).trim_end(), "▏", "what is there is seen");
        assert_eq!(sparks(&[0, 1, 4, 8]), " ▁▄█");
        assert_eq!((rate(3, 90), rate(1, 0)), (Some(1.0), None));
    }
}
