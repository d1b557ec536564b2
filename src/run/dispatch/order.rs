//! `order`.

use crate::app::App;
use crate::cli::{CancelAccept, CancelCommand, CancelRefuse, OrderCommand};
use crate::commands::{act::text, order};
use crate::error::Result;
use crate::output::Outcome;

pub(super) async fn run(app: &App, command: OrderCommand) -> Result<Outcome> {
    let OrderCommand::CancelRequest(answer) = command;
    let answer = match answer {
        CancelCommand::Accept(CancelAccept { order, again }) => {
            order::CancelAnswer { order, accept: true, text: text::Given::default(), again }
        }
        CancelCommand::Refuse(CancelRefuse { order, message, message_file, edit, force, again }) => {
            let text = text::Given { message, message_file, edit, force, ..text::Given::default() };
            order::CancelAnswer { order, accept: false, text, again }
        }
    };
    order::cancel_request(app, &answer).await
}
