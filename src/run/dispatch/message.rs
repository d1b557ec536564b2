//! `message`.

use super::answer;
use crate::app::App;
use crate::cli::{MessageCommand, MessageList};
use crate::commands::{list, message, sync};
use crate::domain::Kind;
use crate::error::Result;
use crate::output::Outcome;

pub(super) async fn run(app: &App, command: MessageCommand) -> Result<Outcome> {
    match command {
        MessageCommand::List(args) => {
            sync::ensure(app, args.refresh).await?;
            list::run(app, &options(args)).await
        }
        MessageCommand::Show(args) => {
            sync::ensure(app, args.refresh).await?;
            message::show(app, &args.case).await
        }
        MessageCommand::Reply(args) => {
            let (text, files) = (answer::text(args.text).await?, answer::files(args.evidence));
            let result = message::reply(app, &args.case, &text, &files, answer::guards(args.guards)).await;
            answer::kept(app, &args.case, &text, result)
        }
        MessageCommand::Read(args) => message::read(app, &args.cases, answer::guards(args.guards)).await,
    }
}

fn options(args: MessageList) -> list::Options {
    let MessageList { due_within, buyer, overdue, all, limit, refresh: _ } = args;
    let kinds = vec![Kind::Message.as_str().to_owned()];
    list::Options { kinds, due_within, buyer, overdue, all, limit, ..list::Options::default() }
}
