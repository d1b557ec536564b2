//! `template`: clap types → options.

use crate::app::App;
use crate::cli::TemplateCommand;
use crate::commands::{sync, template};
use crate::error::Result;
use crate::output::Outcome;

/// Runs a `template` command.
pub(super) async fn run(app: &App, command: TemplateCommand) -> Result<Outcome> {
    match command {
        TemplateCommand::List { lang } => template::list(app, lang.as_deref()),
        TemplateCommand::Show { name, lang } => template::show(app, &name, lang.as_deref()),
        TemplateCommand::Lint { what } => template::lint(app, what.as_deref()),
        TemplateCommand::Render(args) => {
            let ask = template::Ask {
                name: args.name,
                language: args.lang,
                vars: args.vars,
                known: Vec::new(),
                draft: false,
            };
            // What is wrong on the command line is said before anything is asked of a marketplace.
            ask.check(app)?;
            sync::ensure(app, false).await?;
            template::render(app, &args.case, &ask, args.message_length_check)
        }
    }
}
