//! A service and a timer for each job.

use super::plan::{Job, Plan, When};
use super::{Item, quote};

/// A run that hangs longer than this is stopped.
const LONGEST: &str = "15min";

/// The first line of every unit of a set, by which it is known again.
pub fn mark(set: &str) -> String {
    format!("# aftersale schedule: {set}")
}

/// Service and timer of each job.
pub fn items(plan: &Plan) -> Vec<Item> {
    plan.jobs.iter().flat_map(|job| [service(plan, job), timer(plan, job)]).collect()
}

fn service(plan: &Plan, job: &Job) -> Item {
    let env: String = plan
        .env
        .iter()
        .map(|(name, value)| format!("Environment={}\n", quote::systemd(&format!("{name}={value}"))))
        .collect();
    let log = plan.log.as_ref().map_or(String::new(), |log| {
        let log = quote::specifiers(log);
        format!("StandardOutput=append:{log}\nStandardError=append:{log}\n")
    });
    let content = format!(
        "{}\n\
         [Unit]\n\
         Description=aftersale {}\n\
         Documentation=man:aftersale(1)\n\
         \n\
         [Service]\n\
         Type=oneshot\n\
         ExecStart={}\n\
         {env}{log}\
         UMask=0077\n\
         TimeoutStartSec={LONGEST}\n\
         NoNewPrivileges=yes\n\
         LockPersonality=yes\n\
         RestrictRealtime=yes\n\
         RestrictSUIDSGID=yes\n\
         RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK\n\
         SystemCallArchitectures=native\n\
         {}\
         # As a system service add User=, ProtectSystem=strict, ProtectHome=read-only, PrivateTmp=yes, and\n\
         # ReadWritePaths= with the folders for data and cache.\n",
        mark(&plan.set),
        quote::specifiers(&job.title),
        command(plan, job),
        credentials(plan),
    );
    item(plan, job, "service", content)
}

/// The command line. The colon keeps systemd from reading variables into the words. It takes no program whose name holds a
/// quote or a backslash; a shell starts such a one.
fn command(plan: &Plan, job: &Job) -> String {
    let words = std::iter::once(plan.program.as_str()).chain(job.args.iter().map(String::as_str));
    let odd = plan.program.contains(['"', '\'', '\\']);
    let shell = odd.then_some([":/bin/sh", "-c", "exec \"$0\" \"$@\""]).into_iter().flatten();
    let quoted = shell.chain(words).enumerate().map(|(place, word)| match (place, odd) {
        (0, false) => quote::systemd(&format!(":{word}")),
        _ => quote::systemd(word),
    });
    quoted.collect::<Vec<_>>().join(" ")
}

/// Secrets by systemd: in force where the configuration says so, else as a remark.
fn credentials(plan: &Plan) -> String {
    let (mark, heading) = match plan.uses_credentials {
        true => ("", "# Secrets, one file each; a new login is kept in the data folder."),
        false => ("#", "# Secrets may come from systemd, with [secrets] backend = \"credentials-dir\":"),
    };
    let lines: String = plan
        .credentials
        .iter()
        .map(|(name, file)| format!("{mark}LoadCredential={name}:{}\n", quote::specifiers(file)))
        .collect();
    if lines.is_empty() { String::new() } else { format!("{heading}\n{lines}") }
}

fn timer(plan: &Plan, job: &Job) -> Item {
    let zone = plan.zone.as_ref().map_or(String::new(), |zone| format!(" {zone}"));
    let (when, delay) = match job.when {
        When::Every(minutes @ ..60) => (format!("*-*-* *:00/{minutes}:00"), minutes * 6),
        When::Every(minutes) => (format!("*-*-* 00/{}:00:00", minutes / 60), 300),
        When::Daily(hour, minute) => (format!("*-*-* {hour:02}:{minute:02}:00{zone}"), 300),
    };
    let content = format!(
        "{}\n\
         [Unit]\n\
         Description=When to run aftersale {}\n\
         \n\
         [Timer]\n\
         OnCalendar={when}\n\
         Persistent=true\n\
         RandomizedDelaySec={delay}\n\
         AccuracySec=1s\n\
         \n\
         [Install]\n\
         WantedBy=timers.target\n",
        mark(&plan.set),
        quote::specifiers(&job.title),
    );
    item(plan, job, "timer", content)
}

fn item(plan: &Plan, job: &Job, ending: &str, content: String) -> Item {
    let name = format!("aftersale-{}-{}.{ending}", plan.set, job.name);
    Item { file: Some(name.clone()), name, command: job.title.clone(), content }
}
