//! `order`.

use crate::app::App;
use crate::cli::{OrderCommand, OrderShip};
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
    }
}
