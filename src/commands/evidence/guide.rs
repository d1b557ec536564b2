//! `evidence guide`: what counts, for a case, for a reason, or everything.

use crate::app::App;
use crate::commands::show;
use crate::domain::{Case, Kind};
use crate::error::{Error, Result};
use crate::evidence::{Book, Guide, Within};
use crate::output::{Body, Outcome, Record, View, row};
use serde_json::json;

/// What to print without a case.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Only for this reason.
    pub reason: Option<String>,
    /// Only of this marketplace.
    pub marketplace: Option<String>,
    /// As it is for cases of this kind; for disputes and claims without one.
    pub kind: Option<Kind>,
}

/// What counts in a cached case by its reason and state. No such case, or several, is not found (exit 5).
pub fn of_case(app: &App, name: &str) -> Result<Outcome> {
    let key = show::find(app, name)?;
    let stored = app.cache()?.load(&key)?.ok_or_else(|| Error::not_found(format!("no case is called `{name}`")))?;
    let case = stored.case;
    let guides = Book::built_in()?.wanted(&case);
    let about = |view| page(Some(&case), case.reason.as_deref(), Some(case.kind), &guides, view);
    Ok(match case.open {
        _ if !guides.is_empty() => {
            about(View::Evidence).hint(format!("aftersale evidence lint {name} KIND=FILE says what is still missing"))
        }
        false => about(View::Text("The case is closed: nothing is asked of you.".into())),
        true => about(View::Text(format!("No evidence is asked for in a case of this kind ({}).", case.kind))),
    })
}

/// What counts for a reason, or everything. A marketplace without a guide is a usage error.
pub fn general(options: &Options) -> Result<Outcome> {
    let book = Book::built_in()?;
    let mut marketplaces: Vec<&str> = book.marketplaces().collect();
    if let Some(wanted) = &options.marketplace {
        if !marketplaces.contains(&wanted.as_str()) {
            return Err(Error::usage(format!("`{wanted}` is none of {}", marketplaces.join(", "))));
        }
        marketplaces.retain(|name| name == wanted);
    }
    let of = |marketplace: &str, kind| match &options.reason {
        Some(reason) => book.for_reason(marketplace, kind, reason),
        None => book.all(marketplace, kind),
    };
    let mut guides: Vec<Guide> = Vec::new();
    for marketplace in marketplaces {
        guides.extend(match options.kind {
            Some(kind) => of(marketplace, kind),
            None => together(of(marketplace, Kind::Dispute), of(marketplace, Kind::Claim)),
        });
    }
    // Where one marketplace knows the reason, what the others hold of unknown ones is of no use; and a code of one of them is none
    // of the words by which another tells its reasons.
    let code = options.reason.as_deref().map(str::trim);
    let by_code =
        |guide: &Guide| guide.codes.iter().any(|known| code.is_some_and(|code| known.eq_ignore_ascii_case(code)));
    if guides.iter().any(by_code) {
        guides.retain(by_code);
    } else if guides.iter().any(|guide| guide.reason_known) {
        guides.retain(|guide| guide.reason_known);
    }
    Ok(page(None, options.reason.as_deref(), options.kind, &guides, View::Evidence))
}

/// The same guides with the times of disputes and of claims, where they differ.
fn together(disputes: Vec<Guide>, claims: Vec<Guide>) -> Vec<Guide> {
    let said = |time: &Within| format!("{} ({})", time.text, time.rule);
    let both = |(dispute, claim): (Guide, Guide)| {
        let within = match (dispute.within, claim.within) {
            (Some(one), Some(other)) if one != other => {
                let text = format!("in a dispute {}; in a claim {}", said(&one), other.text);
                Some(Within { rule: other.rule, text })
            }
            (None, Some(only)) => Some(Within { text: format!("in a claim {}", only.text), ..only }),
            (Some(only), None) => Some(Within { text: format!("in a dispute {}", only.text), ..only }),
            (one, _) => one,
        };
        Guide { within, ..claim }
    };
    disputes.into_iter().zip(claims).map(both).collect()
}

fn page(case: Option<&Case>, reason: Option<&str>, kind: Option<Kind>, guides: &[Guide], view: View) -> Outcome {
    let mut row = row(json!({
        "case": case.map(|case| &case.key.id),
        "account": case.map(|case| &case.key.account),
        "kind": kind,
        "reason": reason,
    }));
    show::evidence::add(&mut row, guides);
    Outcome::new(Body::Record(Record { row, view }))
}
