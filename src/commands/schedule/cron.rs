//! Lines for a crontab.

use super::plan::{Job, Plan, When};
use super::{Item, quote};
use crate::error::{Error, Result};

/// Longer lines are cut off by common crons.
const MOST_BYTES: usize = 998;

/// What stands above the printed lines.
pub fn heading(plan: &Plan) -> String {
    let zone = plan
        .zone
        .as_ref()
        .map_or(String::new(), |zone| format!("# Times are those of cron's own zone, which need not be {zone}.\n"));
    format!(
        "# aftersale ({}): add these lines with `crontab -e`, or let `aftersale schedule install cron` do it.\n\
         # cron mails what a job prints to you; MAILTO=you@example.com above chooses whom, --log FILE a file instead.\n{zone}",
        plan.set
    )
}

/// One line a job. A line that cron could not read to its end is an error.
pub fn items(plan: &Plan) -> Result<Vec<Item>> {
    plan.jobs.iter().map(|job| item(plan, job)).collect()
}

fn item(plan: &Plan, job: &Job) -> Result<Item> {
    // The environment stands in the line itself: settings of a crontab hold for all lines below them.
    let env = plan.env.iter().map(|(name, value)| format!("{name}={}", quote::sh(value)));
    let words = std::iter::once(&plan.program).chain(&job.args).map(|word| quote::sh(word));
    let output = match (&plan.log, job.speaks) {
        (Some(log), _) => Some(format!(">>{} 2>&1", quote::sh(log))),
        (None, false) => Some(">/dev/null".into()),
        (None, true) => None,
    };
    let line = quote::cron(&env.chain(words).chain(output).collect::<Vec<_>>().join(" "));
    let line = format!("{} {line}\n", when(job.when));
    if line.len() > MOST_BYTES {
        let message =
            format!("the line for `{}` would have {} bytes, and cron reads {MOST_BYTES}", job.title, line.len());
        return Err(Error::usage(message).hint("run this again with a shorter PATH=…, or use systemd"));
    }
    Ok(Item { name: job.name.clone(), command: job.title.clone(), file: None, content: line })
}

fn when(when: When) -> String {
    match when {
        When::Every(1) => "* * * * *".into(),
        When::Every(60) => "0 * * * *".into(),
        When::Every(minutes @ ..60) => format!("*/{minutes} * * * *"),
        When::Every(minutes) => format!("0 */{} * * *", minutes / 60),
        When::Daily(hour, minute) => format!("{minute} {hour} * * *"),
    }
}
