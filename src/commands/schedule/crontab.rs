//! The user's crontab: our lines stand between two marks, everything else stays byte for byte.

use crate::app::App;
use crate::commands::account::agreed;
use crate::config::files;
use crate::error::{Error, ErrorKind, Result};
use crate::output::Outcome;
use std::io::Write;
use std::ops::Range;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

const WAIT: Duration = Duration::from_secs(30);
/// Stands in the first mark when the line above had no end before.
const ADDED: &str = " (line end added)";

/// Puts `lines` into the crontab, instead of what was installed before under this name.
pub fn install(app: &App, set: &str, lines: &str) -> Result<Outcome> {
    let _lock = if app.settings.dry_run { None } else { Some(lock(app)?) };
    let old = read()?;
    let new = with_block(&old, set, lines)?;
    if new == old {
        return Ok(Outcome::done().info("the crontab has these lines already"));
    }
    if app.settings.dry_run {
        return Ok(Outcome::text(lines).info("would be written to your crontab"));
    }
    if app.settings.may_ask && !app.settings.yes {
        lines.lines().for_each(|line| app.talk().show(line));
    }
    agreed(app, "Write these lines to your crontab?")?;
    write(&old, &new)?;
    Ok(Outcome::done().info("written to your crontab").hint("crontab -l"))
}

/// Takes out what was installed under this name.
pub fn remove(app: &App, set: &str) -> Result<Outcome> {
    let _lock = if app.settings.dry_run { None } else { Some(lock(app)?) };
    let old = read()?;
    let Some(new) = without_block(&old, set)? else {
        return Ok(Outcome::done().info("the crontab has no lines of ours"));
    };
    if app.settings.dry_run {
        return Ok(Outcome::done().info("our lines would be taken out of your crontab"));
    }
    agreed(app, "Take our lines out of your crontab?")?;
    write(&old, &new)?;
    Ok(Outcome::done().info("taken out of your crontab"))
}

fn lock(app: &App) -> Result<std::fs::File> {
    files::lock(&app.paths.data_dir.join("locks").join("schedule.lock"), WAIT)
}

fn begins(set: &str) -> [String; 2] {
    ["", ADDED].map(|added| format!("# >>> aftersale schedule: {set}{added} >>>"))
}

fn end(set: &str) -> String {
    format!("# <<< aftersale schedule: {set} <<<")
}

/// Where our block stands, marks included, and whether a line end was added before it. Marks that do not pair are an error:
/// what stands between them may be somebody else's.
fn block(crontab: &[u8], set: &str) -> Result<Option<(Range<usize>, bool)>> {
    let (begins, end) = (begins(set), end(set));
    let (mut place, mut open, mut found) = (0, None, None);
    for line in crontab.split_inclusive(|byte| *byte == b'\n') {
        let text = line.strip_suffix(b"\n").unwrap_or(line);
        if let Some(added) = begins.iter().position(|begin| text == begin.as_bytes()) {
            if open.is_some() || found.is_some() {
                return Err(damaged(set));
            }
            open = Some((place, added == 1));
        }
        place += line.len();
        if text == end.as_bytes() {
            let (start, added) = open.take().ok_or_else(|| damaged(set))?;
            found = Some((start..place, added));
        }
    }
    if open.is_some() { Err(damaged(set)) } else { Ok(found) }
}

fn damaged(set: &str) -> Error {
    Error::failed("the marks around our lines in your crontab do not pair, so nothing was changed")
        .detail(format!("a line `{}` and a line `{}` belong together, once", begins(set)[0], end(set)))
        .hint("crontab -e")
}

fn with_block(crontab: &[u8], set: &str, lines: &str) -> Result<Vec<u8>> {
    let found = block(crontab, set)?;
    let unended = !crontab.is_empty() && !crontab.ends_with(b"\n");
    let added = found.as_ref().map_or(unended, |(_, added)| *added);
    let text = format!("{}\n{lines}{}\n", begins(set)[usize::from(added)], end(set));
    let mut new = crontab.to_vec();
    match found {
        Some((range, _)) => drop(new.splice(range, text.into_bytes())),
        None => {
            new.extend(unended.then_some(b'\n'));
            new.extend(text.into_bytes());
        }
    }
    Ok(new)
}

/// The crontab without our block; `None` when there is none.
fn without_block(crontab: &[u8], set: &str) -> Result<Option<Vec<u8>>> {
    let Some((range, added)) = block(crontab, set)? else { return Ok(None) };
    let at_the_end = range.end == crontab.len();
    let start = if added && at_the_end { range.start.saturating_sub(1) } else { range.start };
    let mut new = crontab.to_vec();
    new.drain(start..range.end);
    Ok(Some(new))
}

/// The crontab; empty when the user has none. One that cannot be read is an error, because it would be lost.
fn read() -> Result<Vec<u8>> {
    let output = run(&["-l"], None)?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr).to_lowercase();
    let none = said.contains("no crontab") || said.contains("can't open") && said.contains("no such file");
    if none && output.stdout.is_empty() { Ok(Vec::new()) } else { Err(refused("read", &output)) }
}

/// Replaces the crontab and looks whether it is what it should be. It is read once more before: an editor may have changed it
/// while a question was open.
fn write(old: &[u8], new: &[u8]) -> Result<()> {
    if read()? != old {
        return Err(
            Error::temporary("your crontab was changed in the meantime, so nothing was written").hint("run this again")
        );
    }
    let output = if new.is_empty() { run(&["-r"], None)? } else { run(&["-"], Some(new))? };
    if !output.status.success() {
        return Err(refused("written", &output));
    }
    match read()? == new {
        true => Ok(()),
        false => Err(Error::failed("your crontab is not what was written to it").hint("crontab -l")),
    }
}

fn refused(what: &str, output: &Output) -> Error {
    let said = String::from_utf8_lossy(&output.stderr);
    let said = said.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or("no reason given");
    Error::failed(format!("your crontab cannot be {what} ({}): {said}", output.status))
        .hint("crontab -l shows whether you may have one")
        .hint("aftersale schedule print cron prints the lines, to be put there by hand")
}

fn run(args: &[&str], input: Option<&[u8]>) -> Result<Output> {
    let missing = |cause: std::io::Error| {
        Error::new(ErrorKind::Failed, format!("the program `crontab` cannot be run: {cause}"))
            .hint("install cron, or use `aftersale schedule install systemd`")
            .caused_by(cause)
    };
    let mut command = Command::new("crontab");
    command.args(args).env("LC_ALL", "C").stdout(Stdio::piped()).stderr(Stdio::piped());
    command.stdin(if input.is_some() { Stdio::piped() } else { Stdio::null() });
    let mut child = command.spawn().map_err(missing)?;
    let sent = match (child.stdin.take(), input) {
        (Some(mut stdin), Some(input)) => stdin.write_all(input),
        _ => Ok(()),
    };
    let output = child.wait_with_output().map_err(missing)?;
    // A crontab that refuses may stop reading; its own words say more than the torn pipe.
    if output.status.success() {
        sent.map_err(missing)?
    }
    Ok(output)
}

#[cfg(test)]
mod tests {
    use super::{block, with_block, without_block};

    const LINES: &str = "* * * * * aftersale\n";

    #[test]
    fn everything_else_stays_byte_for_byte() {
        for old in [&b""[..], b"MAILTO=me\n0 1 * * * x\n", b"0 1 * * * no line end", b"\xff\xfe odd\r\n\n\n"] {
            let new = with_block(old, "default", LINES).unwrap();
            assert!(new.starts_with(old) && new.ends_with(b"<<<\n"));
            assert_eq!(with_block(&new, "default", LINES).unwrap(), new, "twice is once");
            assert_eq!(without_block(&new, "default").unwrap().unwrap(), old);
            let other = with_block(&new, "shop", "@daily y\n").unwrap();
            let changed = with_block(&other, "default", "@daily z\n").unwrap();
            let one = without_block(&changed, "default").unwrap().unwrap();
            let none = without_block(&one, "shop").unwrap().unwrap();
            assert_eq!(none.strip_suffix(b"\n").unwrap_or(&none), old.strip_suffix(b"\n").unwrap_or(old));
            assert!(one.ends_with(b"@daily y\n# <<< aftersale schedule: shop <<<\n"));
        }
        assert_eq!(without_block(b"x\n", "default").unwrap(), None);
    }

    #[test]
    fn marks_that_do_not_pair_are_refused() {
        let good = String::from_utf8(with_block(b"", "default", LINES).unwrap()).unwrap();
        let lines: Vec<&str> = good.lines().collect();
        for bad in
            [lines[..2].join("\n"), lines[1..].join("\n"), format!("{good}{good}"), format!("{}\n{good}", lines[0])]
        {
            assert!(block(bad.as_bytes(), "default").is_err(), "{bad}");
        }
    }
}
