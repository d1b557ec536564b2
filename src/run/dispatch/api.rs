//! `api`.

use crate::app::App;
use crate::cli::ApiArgs;
use crate::commands::act::text;
use crate::commands::api;
use crate::error::Result;
use crate::output::Outcome;

pub(super) async fn run(app: &App, args: ApiArgs) -> Result<Outcome> {
    let given = text::Given { message: args.data, message_file: args.data_file, ..text::Given::default() };
    let options = api::Options {
        method: args.method,
        path: args.path,
        params: args.query.into_iter().chain(args.field).collect(),
        data: text::read(app, &given, "")?,
        write: args.write,
        again: args.again,
    };
    api::run(app, &options).await
}
