//! `api`.

use crate::app::App;
use crate::cli::ApiArgs;
use crate::commands::act::text;
use crate::commands::api;
use crate::error::Result;
use crate::output::Outcome;

pub(super) async fn run(app: &App, args: ApiArgs) -> Result<Outcome> {
    let (data, _) = text::given(args.data, args.data_file).await?;
    let options = api::Options {
        method: args.method,
        path: args.path,
        params: args.query.into_iter().chain(args.field).collect(),
        data,
        write: args.write,
        again: args.again,
    };
    api::run(app, &options).await
}
