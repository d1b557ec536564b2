//! `order`.

use super::answer;
use crate::app::App;
use crate::cli::{CancelAccept, CancelCommand, CancelRefuse, OrderCommand, OrderShip};
use crate::commands::act::text;
use crate::commands::order;
use crate::error::Result;
use crate::output::Outcome;

pub(super) async fn run(app: &App, command: OrderCommand) -> Result<Outcome> {
    match command {
        OrderCommand::Show { order } => order::show(app, &order).await,
        OrderCommand::Ship(args) => {
            let OrderShip { order, carrier, waybill, carrier_name, item, again } = args;
            order::ship(app, &order::Ship { order, carrier, waybill, carrier_name, items: item, again }).await
        }
        OrderCommand::CancelRequest(answer) => {
            let options = cancel(answer).await?;
            answer::kept(app, &options.order, &options.text, order::cancel_request(app, &options).await)
        }
    }
}

async fn cancel(answer: CancelCommand) -> Result<order::CancelAnswer> {
    Ok(match answer {
        CancelCommand::Accept(CancelAccept { order, again }) => {
            order::CancelAnswer { order, accept: true, text: text::Given::default(), again }
        }
        CancelCommand::Refuse(CancelRefuse { order, message, message_file, edit, force, again }) => {
            let (text, piped) = text::given(message, message_file).await?;
            let text = text::Given { text, piped, edit, force, ..text::Given::default() };
            order::CancelAnswer { order, accept: false, text, again }
        }
    })
}
