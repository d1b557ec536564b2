//! Which command runs with which options.

mod alert;
mod answer;
mod api;
mod block;
mod calendar;
mod check;
mod claim;
mod commission;
mod digest;
mod dispute;
mod evidence;
mod handoff;
mod journal;
mod mail;
mod message;
mod order;
mod refund;
mod returns;
mod schedule;
mod template;

use super::{demo, setup};
use crate::app::App;
use crate::cli::{
    self, AccountCommand, AuthCommand, CaseCommand, Command, DeadlineCommand, EvidenceCommand, GenerateCommand,
    Globals, ListArgs, RulesCommand, SimulatorCommand, SyncArgs,
};
use crate::commands::{account, auth, deadline, doctor, entered, list, rules, schema, show, simulator, sync};
use crate::config::Account;
use crate::domain::Instant;
use crate::error::{Error, Result};
use crate::output::{Outcome, Style};

/// 2020-01-01T00:00:00Z.
const WRITTEN: Instant = Instant::from_millis(1_577_836_800_000);

/// Runs `command`, or the list without one.
pub(super) async fn run(globals: Globals, command: Option<Command>, style: &Style) -> Result<Outcome> {
    let paths = setup::paths(&globals)?;
    let settings = setup::settings(&globals, style)?;
    let command = match command {
        Some(command) => command,
        None if !globals.demo && !paths.config_file.exists() && style.terminal => return Ok(setup::welcome()),
        None => Command::List(ListArgs::default()),
    };
    if !globals.demo || !needs_marketplace(&command) {
        return with_app(&App::new(paths, settings), command).await;
    }
    let (app, simulator) = demo::app(paths, settings).await?;
    let result = demo::own_configuration(&globals, &app, demo::hints(with_app(&app, command).await));
    simulator.stop().await.map_err(|cause| Error::failed(format!("the demo's state cannot be kept: {cause}")))?;
    result
}

/// A clock that stands before this program was written would make every deadline wrong.
fn believable(app: &App) -> Result<()> {
    if app.settings.at.is_some() || app.now() >= WRITTEN {
        return Ok(());
    }
    Err(Error::failed(format!("this machine's clock says {}, so no deadline can be told", app.now()))
        .hint("set the clock, or give the instant with --at"))
}

/// Whether a command may talk to a marketplace, so that the demo must have one.
fn needs_marketplace(command: &Command) -> bool {
    match command {
        Command::Rules(_) | Command::Schema { .. } | Command::Simulator(_) | Command::Generate(_) => false,
        Command::Schedule(_) => false,
        Command::Template(command) => matches!(command, cli::TemplateCommand::Render(_)),
        Command::Evidence(EvidenceCommand::Fit(_)) => false,
        Command::Evidence(EvidenceCommand::Guide(args)) => args.case.is_some(),
        _ => true,
    }
}

async fn with_app(app: &App, command: Command) -> Result<Outcome> {
    match command {
        Command::List(args) => {
            believable(app)?;
            sync::ensure(app, args.refresh).await?;
            list::run(app, &list_options(args)).await
        }
        Command::Show(args) => {
            believable(app)?;
            sync::ensure(app, args.refresh).await?;
            show::run(app, &show::Options { case: args.case }).await
        }
        Command::Sync(SyncArgs { full }) => {
            believable(app)?;
            sync::run(app, sync::Options { full }).await
        }
        Command::Handoff(command) => handoff::run(app, command).await,
        Command::Block(command) => block::run(app, command).await,
        Command::Api(args) => api::run(app, args).await,
        Command::Order(command) => {
            believable(app)?;
            order::run(app, command).await
        }
        Command::Commission(command) => {
            believable(app)?;
            commission::run(app, command).await
        }
        Command::Journal(command) => journal::run(app, command).await,
        Command::Dispute(command) => dispute::run(app, command).await,
        Command::Claim(command) => claim::run(app, command).await,
        Command::Message(command) => {
            believable(app)?;
            message::run(app, command).await
        }
        Command::Refund(command) => {
            believable(app)?;
            refund::run(app, command).await
        }
        Command::Return(command) => returns::run(app, command).await,
        Command::Check(args) => check::run(app, args).await,
        Command::Digest(args) => digest::run(app, args).await,
        Command::Deadline(DeadlineCommand::Set { case, instant, note }) => {
            deadline::set(app, &case, &instant, note.as_deref()).await
        }
        Command::Deadline(DeadlineCommand::Clear { case }) => deadline::clear(app, &case).await,
        Command::Case(CaseCommand::Flag { case, flag, off }) => entered::flag(app, &case, &flag, off).await,
        Command::Evidence(command) => evidence::run(app, command).await,
        Command::Calendar(args) => calendar::run(app, args).await,
        Command::Schedule(command) => schedule::run(app, command),
        Command::Alert(command) => alert::run(app, command).await,
        Command::Mail(command) => mail::run(app, command).await,
        Command::Rules(command) => rules_command(app, command),
        Command::Template(command) => {
            believable(app)?;
            template::run(app, command).await
        }
        Command::Account(command) => account_command(app, command).await,
        Command::Auth(AuthCommand::Login(args)) => auth::login(app, auth::Login { with_token: args.with_token }).await,
        Command::Auth(AuthCommand::Status) => auth::status(app).await,
        Command::Auth(AuthCommand::Logout) => auth::logout(app).await,
        Command::Doctor => doctor::run(app).await,
        Command::Schema { command } => schema::run(command.as_deref()),
        Command::Simulator(SimulatorCommand::Serve(args)) => simulator::serve(app, serve_options(args)).await,
        Command::Simulator(SimulatorCommand::Reset) => simulator::reset(app),
        Command::Generate(command) => generate(&command),
    }
}

fn list_options(args: ListArgs) -> list::Options {
    let ListArgs { kind, turn, due_within, reason, buyer, overdue, at_risk, all, limit, refresh: _ } = args;
    list::Options { kinds: kind, turns: turn, due_within, reason, buyer, overdue, at_risk, all, limit }
}

fn add_options(args: cli::AccountAdd) -> account::Add {
    let cli::AccountAdd {
        name,
        marketplace,
        environment,
        client_id,
        app_name,
        app_key,
        callback_url,
        zone,
        api_url,
        auth_url,
        upload_url,
        gateway_url,
        secret_stdin,
    } = args;
    let environment = match environment {
        cli::Environment::Production => "production",
        cli::Environment::Sandbox => "sandbox",
        cli::Environment::Custom => "custom",
    };
    let account = Account {
        name,
        marketplace,
        environment: environment.into(),
        api_url,
        auth_url,
        upload_url,
        gateway_url,
        client_id,
        app_name,
        app_key,
        callback_url,
        zone,
    };
    account::Add { account, secret_stdin }
}

fn serve_options(args: cli::SimulatorServe) -> simulator::Serve {
    let cli::SimulatorServe { port, state, cases, returns, empty, clock, latency } = args;
    simulator::Serve { port, state, cases, returns, empty, clock, latency }
}

fn rules_command(app: &App, command: RulesCommand) -> Result<Outcome> {
    match command {
        RulesCommand::List => rules::list(app),
        RulesCommand::Show { id } => rules::show(app, &id),
        RulesCommand::Eval(args) => match (args.rule, args.event) {
            (Some(rule), Some(event)) => rules::eval(app, &rule, &event),
            _ => rules::eval_batch(app, std::io::stdin().lock()),
        },
    }
}

async fn account_command(app: &App, command: AccountCommand) -> Result<Outcome> {
    match command {
        AccountCommand::Add(args) => account::add(app, add_options(*args)).await,
        AccountCommand::List => account::list(app).await,
        AccountCommand::Show { name } => account::show(app, &name).await,
        AccountCommand::Remove { name } => account::remove(app, &name).await,
    }
}

fn generate(command: &GenerateCommand) -> Result<Outcome> {
    let (dir, written) = match command {
        GenerateCommand::Completions { dir } => (dir, cli::generate::completions(dir)),
        GenerateCommand::Man { dir } => (dir, cli::generate::man(dir)),
    };
    let written = written.map_err(|cause| Error::failed(format!("cannot write to {}: {cause}", dir.display())))?;
    Ok(Outcome::done().info(format!("{} files written to {}", written.len(), dir.display())))
}
