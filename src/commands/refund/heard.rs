//! What nobody vouches for, told to whoever refunds all the same (AL-P09).

use crate::app::App;
use crate::output::Note;

/// Says it where the money goes out, or is only looked at, without a question that would show it.
pub fn warn(app: &App, said: &[String]) {
    let asks = app.settings.may_ask && !app.settings.yes && !app.settings.dry_run;
    if !asks {
        said.iter().for_each(|said| app.talk().say(&Note::Warning(said.clone())));
    }
}

/// The same as lines of a question.
pub fn lines(said: &[String]) -> Vec<String> {
    let sentence = |said: &String| {
        let mut letters = said.chars();
        let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        format!("{first}{}.", letters.as_str())
    };
    said.iter().map(sentence).collect()
}
