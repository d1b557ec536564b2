//! A process that sends one action through the journal's gate, as a command does: for changes whose command is not the point.

use aftersale::app::{App, Settings};
use aftersale::config::Paths;
use aftersale::domain::Action;
use aftersale::error::Result;
use aftersale::journal::Resend;
use aftersale::output::{Style, Wanted};
use std::path::Path;
use std::process::Command;

const HOME: &str = "AFTERSALE_TEST_HOME";
const ACTION: &str = "AFTERSALE_TEST_ACTION";

/// The process that sends `action` from the shop in `home`; it exits as the program does.
pub fn process(home: &Path, action: &Action) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "helper::the_work_of_one_process", "--nocapture"])
        .env(HOME, home)
        .env(ACTION, serde_json::to_string(action).unwrap());
    command
}

/// Not a test of its own: does nothing unless [`process`] started it.
#[test]
fn the_work_of_one_process() {
    let (Ok(home), Ok(action)) = (std::env::var(HOME), std::env::var(ACTION)) else { return };
    let action: Action = serde_json::from_str(&action).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let code = match runtime.block_on(send(Path::new(&home), &action)) {
        Ok(()) => 0,
        Err(error) => {
            std::io::Write::write_all(&mut std::io::stderr(), format!("{error:?}\n").as_bytes()).unwrap();
            error.kind.exit_code()
        }
    };
    std::process::exit(code.into());
}

/// What a command does with one step, from the lock to the settled row.
async fn send(home: &Path, action: &Action) -> Result<()> {
    let app = App::new(Paths::find(Some(home), None, None)?, settings());
    let client = app.client(app.account(&action.account)?)?;
    let gate = app.gate()?;
    let hold = gate.hold(&action.account, &action.subject()).await?;
    gate.recover(&hold, &client, Resend::If(&|_| Ok(()))).await?;
    if gate.barred(action, false).await?.is_some() {
        return Ok(());
    }
    let survey = client.survey(action, None).await?;
    gate.run(&hold, &client, action, survey, false).await.map(drop)
}

fn settings() -> Settings {
    Settings {
        accounts: Vec::new(),
        profile: None,
        demo: false,
        at: None,
        may_ask: false,
        yes: true,
        dry_run: false,
        trace_file: None,
        style: Style::plain(Wanted::default()),
    }
}
